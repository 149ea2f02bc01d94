import { can, type PersonSubject } from '@/lib/policy/can';
import type { Verb } from '@/lib/policy/table';
import type { Viewer } from '@/lib/policy/viewer';
import { liveRight, ofFront, ofHouse, ofPerson, ofPhoto, ofStaff, ofStory, type Rule } from '../rule';
import type { StagedStory } from '../staged-story';

const page = (params: object = {}, searchParams: object = {}) => ({ params, searchParams });
const house = (verb: Verb, params: object = {}) => ofHouse(verb, () => page(params));
const staff = ofStaff(() => page());
const reading = (more: (story: StagedStory) => object = () => ({}), query: object = {}): Rule =>
  ofStory('story.read', (story) => page({ id: story.storyId, ...more(story) }, query));
/** The live desk, or, for whoever may publish the story, the way to begin coverage. */
const seesLiveDesk = (viewer: Viewer, story: StagedStory) => liveRight(viewer, 'live.write', story);
const seesPerson = (viewer: Viewer, { id }: PersonSubject) => id === viewer.id || can(viewer, 'person.see');

/** Every page of the desk, and of previews. */
export const pageRules: Record<string, Rule> = {
  '/desk/account': staff,
  '/desk/account/notices': staff,
  '/desk/board': staff,
  '/desk/audit': house('audit.read'),
  '/desk/delivery': house('delivery.see'),
  '/desk/embeds': house('embed.see'),
  '/desk/fronts': house('front.see'),
  '/desk/fronts/[key]': ofFront('front.see', ({ key }) => page({ key })),
  '/desk/jobs': house('jobs.see'),
  '/desk/notices': staff,
  '/desk/people': house('person.see'),
  '/desk/people/[id]': ofPerson(seesPerson, ({ id }) => page({ id })),
  '/desk/photos': house('photo.read'),
  '/desk/photos/[id]': ofPhoto('photo.read', ({ id }) => page({ id })),
  '/desk/photos/upload': house('photo.upload'),
  '/desk/redirects': house('site.redirects'),
  '/desk/rights': house('photo.rights'),
  '/desk/rights/collections/[id]': ofHouse('photo.read', ({ collection }) => page({ id: collection })),
  '/desk/series': house('series.edit'),
  '/desk/series/[id]': ofHouse('series.edit', ({ series: id }) => page({ id })),
  '/desk/settings/crawlers': house('site.crawlers'),
  '/desk/second-step': staff,
  '/desk/settings/credits': house('site.credits'),
  '/desk/settings/embeds': house('site.embeds'),
  '/desk/settings/pings': house('site.pings'),
  '/desk/settings/pings/[id]': ofHouse('site.pings', ({ webhook }) => page({ id: webhook })),
  '/desk/settings/sections': house('site.sections'),
  '/desk/settings/sign-in': house('site.sign-in'),
  '/desk/settings/site': house('site.look'),
  '/desk/settings/updates': house('site.story-style'),
  '/desk/stories': staff,
  '/desk/stories/[id]': reading(),
  '/desk/stories/[id]/history': reading(),
  '/desk/stories/[id]/history/branches': reading(),
  '/desk/stories/[id]/history/branches/[branch]': reading(({ branch }) => ({ branch })),
  '/desk/stories/[id]/history/compare': reading(undefined, { to: '1', from: '0' }),
  '/desk/stories/[id]/history/public': reading(),
  '/desk/stories/[id]/live': ofStory(seesLiveDesk, ({ storyId }) => page({ id: storyId })),
  '/desk/stories/[id]/receipt': reading(),
  '/preview/[id]': reading(),
  '/preview/front/[key]': ofFront('front.see', ({ key }) => page({ key })),
  '/preview/site': ofHouse('site.look', () => page()),
};

/** Pages of the desk and of previews for whoever comes: without a session, or with one that is asked for by a token. */
export const openPages: Record<string, string> = {
  '/desk': 'proxy.int.test.ts',
  '/desk/[...missing]': 'proxy.int.test.ts',
  '/desk/forgotten': 'lib/actions/account-doors.alone.int.test.ts',
  '/desk/mute/[token]': 'lib/newsroom/notices/notices.int.test.ts',
  '/desk/join/[token]': 'lib/actions/account-doors.alone.int.test.ts',
  '/desk/reset/[token]': 'lib/actions/account-doors.alone.int.test.ts',
  '/desk/sign-in': 'proxy.int.test.ts',
  '/preview/gone': 'proxy.int.test.ts',
  '/preview/link/[token]': 'lib/newsroom/preview-links.int.test.ts',
  '/preview/missing': 'proxy.int.test.ts',
};
