import type { EmbedContent } from '@/lib/document/shapes/embed';
import type { BylineRole, Reviewed, StoryFields } from '@/lib/document/shapes/story-fields';
import type { Moment } from './calendar';
import type { AuthorKey, SectionKey, StaffKey } from './newsroom';
import type { PictureKey } from './pictures/pictures';
import type { Line } from './write';

export interface UpdatePlan {
  key: string;
  kind: 'update' | 'correction';
  headline?: string;
  published: Moment;
  by: StaffKey;
  body: Line[];
}

export interface PostPlan {
  key: string;
  headline?: string;
  at: Moment;
  by: StaffKey;
  isKey?: boolean;
  isPinned?: boolean;
  body: Line[];
}

/** That a story is covered live. */
export interface LivePlan {
  from: Moment;
  /** Its key points. */
  points: Line[];
  posts: PostPlan[];
}

type Text = Partial<
  Pick<
    StoryFields,
    | 'kicker'
    | 'contentWarning'
    | 'datelinePlace'
    | 'backstory'
    | 'searchHeadline'
    | 'socialHeadline'
    | 'socialText'
    | 'description'
  >
>;

/** A story of the demo newsroom, before anything in it has an id. */
export interface StoryPlan
  extends Text,
    Pick<StoryFields, 'headline' | 'standfirst' | 'kind' | 'internalSlug'> {
  keyPoints?: string[];
  review?: Reviewed;
  /** The story's id is made of it: never change one that has been published. */
  key: string;
  section: SectionKey;
  tags: string[];
  bylines: (AuthorKey | readonly [AuthorKey, BylineRole])[];
  /** Who wrote it down: whose draft it is. */
  by: StaffKey;
  lead?: { picture: PictureKey; caption?: string; alt?: string };
  /** The video above it, in place of a picture: `poster` is what stands there until somebody opens it. */
  leadVideo?: Pick<EmbedContent, 'platform' | 'text'> & {
    title: string;
    url: string;
    authorName: string;
    handle: string;
    posted: { daysAgo: number };
    poster: PictureKey;
  };
  /** BCP 47; the outlet's own where it is left out. */
  language?: string;
  /** The key of the story that this one says in another language. */
  translationOf?: string;
  /** When it went out, or null for a draft. */
  published: Moment | null;
  /** When somebody last worked on it, for a draft. */
  saved?: Moment;
  /** The last part of the address; made from the headline if left out. */
  urlSlug?: string;
  /** A later change of the address, with its own publication. */
  laterSlug?: { urlSlug: string; published: Moment };
  /** Pictures that nobody can be named for, with the editor's reason. */
  creditUnknown?: Partial<Record<PictureKey, string>>;
  body: Line[];
  updates?: UpdatePlan[];
  live?: LivePlan;
}
