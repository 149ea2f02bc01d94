import type { StoryDocument } from '../story-document';
import type { DeskPhoto } from './desk-photo';
import type { StoryEmbargo } from './embargo';
import type { EmbedFate } from './embed-watch';
import type { Helpline } from './helpline';
import type { LiveState } from './live';
import type { Override } from './override';
import type { StorySchedule } from './schedule';
import type { BylineFields, StoryFields } from './story-fields';
import type { StoryNote } from './story-note';
import type { StoryReview } from './story-review';
import type { UpdateKind } from './update-kind';

export type StoryStatus =
  | 'draft'
  | 'in_review'
  | 'returned'
  | 'approved'
  | 'scheduled'
  | 'published'
  | 'unpublished'
  | 'retracted'
  | 'killed';

/** A story in the desk's list. Times are ISO instants. */
export interface StoryRow {
  id: string;
  headline: string;
  slug: string;
  status: StoryStatus;
  /** The working copy differs from what readers see. */
  changed: boolean;
  section: string | null;
  createdBy: string;
  /** Who is to write it; nobody for whoever may not open it. */
  assignees: string[];
  /** When it has to be ready; null for no deadline, and for a story that is ready or out. */
  deadlineAt: string | null;
  updatedBy: string;
  updatedAt: string;
  firstPublishedAt: string | null;
  /** The public address, while readers can open it. */
  path: string | null;
  /** When its embargo ends; null for none, for one that has ended, and for whoever may not open the story. */
  embargoedUntil: string | null;
  /** Whether this viewer may open it in the editor. */
  mayOpen: boolean;
  /** How its live coverage stands; null where it has none, or none that this viewer has a part in. */
  live: LiveState | null;
}

/** A story that readers can open, as something to link to. `address` is its whole public address. */
export interface LinkableStory {
  id: string;
  headline: string;
  section: string | null;
  address: string;
}

/** Something to choose from in a field: a section, a tag, an author. */
export interface Choice {
  id: string;
  name: string;
}

/** An update of a story as the desk sees it. */
export interface DeskUpdate {
  id: string;
  kind: UpdateKind;
  status: 'draft' | 'published' | 'withdrawn';
  version: number;
  headline: string;
  document: StoryDocument;
  bylines: BylineFields;
  /** The name of whoever began it. */
  author: string;
  updatedAt: string;
  /** Null for one that readers never had, and where its time isn't known. */
  publishedAt: string | null;
  /** What the server's clock said, where somebody has corrected that. */
  clockedAt: string | null;
  changed: boolean;
}

/** Everything that the editor opens with. */
export interface DeskStory {
  id: string;
  version: number;
  status: StoryStatus;
  changed: boolean;
  path: string | null;
  /** Whether it is covered live. */
  isLive: boolean;
  firstPublishedAt: string | null;
  /** What the server's clock said of it, where somebody has corrected that. */
  clockedAt: string | null;
  updatedAt: string;
  updatedBy: string;
  fields: StoryFields;
  document: StoryDocument;
  updates: DeskUpdate[];
  /** The photos and helplines that the story and its updates name. */
  photos: DeskPhoto[];
  helplines: Helpline[];
  /** What became of the posts that its readers see, by address. */
  embeds: (EmbedFate & { address: string })[];
  /** What somebody has passed over in preflight, of the story and of its updates. */
  overrides: Override[];
  /** What is still to happen to it by itself, soonest first, and what last could not. */
  schedules: StorySchedule[];
  /** Null for none, and for one that has ended. */
  embargo: StoryEmbargo | null;
  review: StoryReview;
  /** What colleagues say about passages of it, oldest first. */
  notes: StoryNote[];
  /** What there is to choose from; of stories only those that its fields name. */
  choices: { sections: Choice[]; authors: Choice[]; tags: Choice[]; stories: Choice[] };
  /** What this viewer may do with it: buttons follow it, use cases check again. */
  may: {
    save: boolean;
    publish: boolean;
    unpublish: boolean;
    correctTime: boolean;
    embargo: boolean;
    breakEmbargo: boolean;
    assign: boolean;
    deadline: boolean;
    handIn: boolean;
    return: boolean;
    approve: boolean;
    sharePreview: boolean;
    decideCredit: boolean;
    overrideAmber: boolean;
    overrideRed: boolean;
  };
}

/** What a save sends: the version it was made from and an id made by the client, so that a retry is recognised. */
export interface DraftSave {
  baseVersion: number;
  saveId: string;
  fields: StoryFields;
  document: StoryDocument;
}

/** What an acknowledged save answers. */
export interface DraftSaved {
  version: number;
  savedAt: string;
}
