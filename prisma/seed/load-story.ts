import { getDeskStory } from '@/lib/data/desk/get-desk-story';
import { getLiveDesk } from '@/lib/data/desk/get-live-desk';
import { emptyEmbed } from '@/lib/document/shapes/empty-embed';
import { emptyFields, type StoryFields } from '@/lib/document/shapes/story-fields';
import { isProblem } from '@/lib/kit/problem';
import type { NewsroomContext } from '@/lib/newsroom/context';
import { createLivePost } from '@/lib/newsroom/create-live-post';
import { createStory } from '@/lib/newsroom/create-story';
import { createTag } from '@/lib/newsroom/create-tag';
import { createUpdate } from '@/lib/newsroom/create-update';
import { openLiveCoverage } from '@/lib/newsroom/open-live-coverage';
import { pinPost } from '@/lib/newsroom/pin-post';
import { publishStory } from '@/lib/newsroom/publish-story';
import { publishUpdate } from '@/lib/newsroom/publish-update';
import { saveDraft } from '@/lib/newsroom/save-draft';
import { saveUpdate } from '@/lib/newsroom/save-update';
import { setLiveReporters } from '@/lib/newsroom/set-live-reporters';
import { setLiveSummary } from '@/lib/newsroom/set-live-summary';
import type { DemoDesk } from './demo-desk';
import { demoId } from './demo-id';
import type { PhotoIds } from './load-pictures';
import { outlet } from './newsroom';
import { pictureOf } from './pictures/pictures';
import type { LivePlan, StoryPlan, UpdatePlan } from './plan';
import { documentOf, type Lookup } from './write';

/** A story's fields as the desk stores them. */
async function fieldsOf(plan: StoryPlan, desk: DemoDesk, photo: PhotoIds, context: NewsroomContext) {
  const words = (text = '') => desk.calendar.words(text);
  const tagIds: string[] = [];
  for (const name of plan.tags) tagIds.push((await createTag(context, { name })).id);
  const fields: StoryFields = {
    ...emptyFields(plan.language ?? outlet.language),
    headline: words(plan.headline),
    standfirst: words(plan.standfirst),
    kicker: words(plan.kicker),
    contentWarning: words(plan.contentWarning),
    keyPoints: (plan.keyPoints ?? []).map(words),
    internalSlug: plan.internalSlug,
    urlSlug: plan.urlSlug ?? '',
    sectionId: desk.section(plan.section),
    tagIds,
    bylines: plan.bylines.map((byline) => {
      const [author, role] = typeof byline === 'string' ? [byline, 'reporter' as const] : byline;
      return { authorId: desk.author(author), role };
    }),
    datelinePlace: plan.datelinePlace ?? '',
    backstory: words(plan.backstory),
    searchHeadline: words(plan.searchHeadline),
    socialHeadline: words(plan.socialHeadline),
    socialText: words(plan.socialText),
    description: words(plan.description),
    kind: plan.kind,
    review: plan.review ?? null,
    translationOf: plan.translationOf ? demoId(`story:${plan.translationOf}`) : null,
  };
  const { lead } = plan;
  if (lead) {
    const { alt = null, caption } = lead;
    fields.lead = {
      kind: 'photo',
      photoId: photo(lead.picture),
      alt,
      decorative: false,
      caption: caption ? words(caption) : null,
    };
  }
  if (plan.leadVideo) {
    const { poster, posted, ...video } = plan.leadVideo;
    const { alt } = pictureOf(poster).says;
    fields.lead = {
      kind: 'video',
      embed: {
        ...emptyEmbed,
        ...video,
        kind: 'video',
        postedAt: desk.calendar.day(posted.daysAgo),
        pictures: [{ url: null, alt: alt ?? '', photoId: photo(poster) }],
      },
    };
  }
  return fields;
}

/**
 * Takes one story through the newsroom: created, saved, published, its address changed, its updates added, each at
 * its own time. Looks at every step whether it has been taken, so a load that was cut short goes on where it was.
 */
export async function loadStory(plan: StoryPlan, desk: DemoDesk, photo: PhotoIds): Promise<void> {
  const id = demoId(`story:${plan.key}`);
  const context = desk.at(plan.by, plan.published ?? plan.saved ?? { daysAgo: 0, at: '00:00' });
  const lookup: Lookup = { photo, helpline: desk.helpline, calendar: desk.calendar };
  const state = () => getDeskStory(context.viewer, id);

  await createStory(context, id);
  const document = documentOf(plan.body, lookup);
  const fields = await fieldsOf(plan, desk, photo, context);
  const save = (baseVersion: number, words: StoryFields, by = context) => {
    const saveId = saveIdOf(plan.key, baseVersion, words, document);
    return saveDraft(by, id, { baseVersion, saveId, fields: words, document });
  };
  const found = await state();
  if (!plan.published) {
    if (found.version === 0) await save(0, fields);
    return;
  }
  if (!found.path) {
    // Saved again even where an earlier load got this far: its words may be those of another day.
    const { version } = await save(found.version, fields);
    await publishStory(context, { id, version, substantive: false });
  }
  if (plan.laterSlug) {
    const { urlSlug, published } = plan.laterSlug;
    const later = desk.at(plan.by, published);
    const current = await state();
    if (current.fields.urlSlug !== urlSlug)
      await save(current.version, { ...current.fields, urlSlug }, later);
    const { version, changed } = await state();
    if (changed) await publishStory(later, { id, version, substantive: false });
  }
  for (const update of plan.updates ?? []) await loadUpdate(update, id, desk, lookup);
  if (plan.live) await loadLive(plan.live, { id, plan, desk, lookup });
}

async function loadUpdate(plan: UpdatePlan, storyId: string, desk: DemoDesk, lookup: Lookup): Promise<void> {
  const id = demoId(`update:${plan.key}`);
  const context = desk.at(plan.by, plan.published);
  const state = async () => {
    const { updates } = await getDeskStory(context.viewer, storyId);
    return updates.find((update) => update.id === id);
  };
  await createUpdate(context, { id, storyId, kind: plan.kind });
  const found = await state();
  if (!found || found.status === 'published') return;
  const headline = desk.calendar.words(plan.headline ?? '');
  const document = documentOf(plan.body, lookup);
  const { version } = await saveUpdate(context, id, {
    baseVersion: found.version,
    saveId: saveIdOf(plan.key, found.version, headline, document),
    headline,
    document,
  });
  await publishUpdate(context, { id, version });
}

interface Loading {
  id: string;
  plan: StoryPlan;
  desk: DemoDesk;
  lookup: Lookup;
}

async function isCoveredLive({ viewer }: NewsroomContext, storyId: string): Promise<boolean> {
  try {
    await getLiveDesk(viewer, storyId);
    return true;
  } catch (error) {
    if (isProblem(error, 'not-found')) return false;
    throw error;
  }
}

async function loadLive({ from, points, posts }: LivePlan, { id: storyId, plan, desk, lookup }: Loading) {
  const context = desk.at(plan.by, plan.published ?? from);
  if (!(await isCoveredLive(context, storyId))) {
    await openLiveCoverage(context, { storyId, startsAt: desk.calendar.instant(from), endsAt: null });
    const reporters = [{ personId: desk.at('halloway', from).viewer.id, mayRelease: true }];
    await setLiveReporters(context, { storyId, reporters });
  }
  for (const { key, at, by, headline = '', body, isKey, isPinned } of posts) {
    const id = demoId(`post:${plan.key}:${key}`);
    const document = documentOf(body, lookup);
    const reporter = desk.at(by, at);
    await createLivePost(reporter, { id, storyId, headline, document, release: true, key: isKey });
    if (isPinned) await pinPost(reporter, { id, place: 0 });
  }
  const document = documentOf(points, lookup);
  await setLiveSummary(context, { storyId, baseVersion: 0, document });
}

/** A save id belongs to its words: the same words on the same version are the same save. */
function saveIdOf(key: string, baseVersion: number, ...words: unknown[]): string {
  return demoId(`save:${key}:${baseVersion}:${JSON.stringify(words)}`);
}
