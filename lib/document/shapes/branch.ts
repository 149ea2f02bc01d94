import type { StoryDocument } from '../story-document';
import type { DeskPhoto } from './desk-photo';
import type { Helpline } from './helpline';
import type { HistoryStory } from './revision';
import type { StoryFields } from './story-fields';

/** A save that came after somebody else's and was set aside as it came. Times are ISO instants. */
export interface BranchRow {
  id: string;
  savedAt: string;
  savedBy: string;
  /** Of an update of the story, and not of the story itself. */
  ofUpdate: boolean;
}

/** What a branch is compared with: what stands there now, or what it was made from where that is still kept. */
export type BranchAgainst = 'now' | 'base';

interface Side {
  fields: StoryFields;
  document: StoryDocument;
}

/** A branch beside what it is compared with, and the names of what both refer to. */
export interface BranchComparison {
  story: HistoryStory;
  branch: BranchRow;
  /** The update that it is a save of, as it stands now; null for one of the story itself. */
  update: { id: string; version: number } | null;
  against: BranchAgainst;
  /** Whether what it was made from is still kept. */
  baseKept: boolean;
  before: Side;
  after: Side;
  photos: DeskPhoto[];
  helplines: Helpline[];
  names: Record<string, string>;
}
