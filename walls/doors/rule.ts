import type { ProblemCode } from '@/lib/kit/problem';
import { can, type PersonSubject } from '@/lib/policy/can';
import { liveSubject, storySubject } from '@/lib/policy/story-subject';
import type { Verb } from '@/lib/policy/table';
import type { Viewer } from '@/lib/policy/viewer';
import type { Stage, StagedFront, StagedPhoto } from './stage';
import type { House } from './staged-house';
import type { StagedStory } from './staged-story';

/** Who may pass a door, and how one knocks at it. Each door has one or several (doors that do several things). */
export interface Rule {
  /** What is tried, by the words that a failed test calls it by. */
  things(stage: Stage, viewer: Viewer): Record<string, unknown>;
  may(viewer: Viewer, thing: unknown, stage: Stage): boolean;
  /** Whether the viewer must not even learn that there is such a thing. */
  hidden(viewer: Viewer, thing: unknown, stage: Stage): boolean;
  /** What the door is called with. */
  knock(thing: unknown, stage: Stage, viewer: Viewer): unknown;
  /** What whoever may pass is told at best, where more than permission is needed; null where it succeeds. */
  best: ProblemCode | null;
  /** Told apart among the rules of one door. */
  what: string;
}

type Knock<T> = (thing: T, stage: Stage, viewer: Viewer) => unknown;
type May<T> = (viewer: Viewer, thing: T, stage: Stage) => boolean;

function rule<T>(
  things: (stage: Stage, viewer: Viewer) => Record<string, T>,
  may: May<T>,
  knock: Knock<T>,
  hidden: May<T> = () => false,
): Rule {
  const as = <R>(work: (viewer: Viewer, thing: T, stage: Stage) => R) => work as Rule['may'] & typeof work;
  return { things, may: as(may), hidden: as(hidden), knock: knock as Rule['knock'], best: null, what: '' };
}

/** The same rule, where whoever may is told this at best. */
export const atBest = (code: ProblemCode, given: Rule): Rule => ({ ...given, best: code });
/** The same rule under a name, where a door does several things. */
export const named = (what: string, given: Rule): Rule => ({ ...given, what });

const storiesOf = (stage: Stage, viewer: Viewer) => stage.stories(viewer);
const mayRead: May<StagedStory> = (viewer, story) => can(viewer, 'story.read', storySubject(story));

/** For what is done to a story or a part of it. */
export function ofStory(verb: Verb | May<StagedStory>, knock: Knock<StagedStory>): Rule {
  const may: May<StagedStory> =
    typeof verb === 'function' ? verb : (viewer, story) => can(viewer, verb, storySubject(story));
  return rule(storiesOf, may, knock, (viewer, story) => !mayRead(viewer, story, undefined as never));
}

/** What may be done to a story's live coverage by somebody whom nobody asked to report. */
export const liveRight = (
  viewer: Viewer,
  verb: Verb,
  story: StagedStory,
  reporting: 'drafts' | null = null,
) => can(viewer, verb, liveSubject(story, reporting));

/** For what is done to live coverage or one of its posts. */
export function ofLive(verb: Verb | May<StagedStory>, knock: Knock<StagedStory>): Rule {
  const may: May<StagedStory> =
    typeof verb === 'function' ? verb : (viewer, story) => liveRight(viewer, verb, story);
  return rule(storiesOf, may, knock, (viewer, story) => !liveRight(viewer, 'live.write', story));
}

export function ofPhoto(verb: Verb | May<StagedPhoto>, knock: Knock<StagedPhoto>): Rule {
  const may: May<StagedPhoto> =
    typeof verb === 'function' ? verb : (viewer, photo) => can(viewer, verb, photo);
  return rule((stage, viewer) => stage.photos(viewer), may, knock);
}

export function ofPerson(may: May<PersonSubject>, knock: Knock<PersonSubject>): Rule {
  return rule((stage, viewer) => stage.people(viewer), may, knock);
}

export function ofFront(verb: Verb, knock: Knock<StagedFront>): Rule {
  const judge: May<StagedFront> = (viewer, front) => can(viewer, verb, front);
  return rule((stage) => stage.fronts, judge, knock);
}

/** For what is done to nothing in particular, or to the one thing of its kind. */
export function ofHouse(verb: Verb | ((viewer: Viewer, house: House) => boolean), knock: Knock<House>): Rule {
  const may: May<House> = (viewer, house) =>
    typeof verb === 'function' ? verb(viewer, house) : can(viewer, verb);
  return rule((stage) => ({ 'the newsroom': stage.house }), may, knock);
}

/** For what everybody of the newsroom may do, most of it to themselves. */
export const ofStaff = (knock: Knock<House> = () => []): Rule => ofHouse(() => true, knock);
