import type { MarkedPiece } from '../mark-passages';
import type { StoryCard } from './story-page';

/** A story that a search found, with what was searched for marked. */
export interface FoundCard {
  story: StoryCard;
  headline: MarkedPiece[];
  standfirst: MarkedPiece[];
  /** The passage of the text that has most of it; null where it stands only above the text. */
  passage: MarkedPiece[] | null;
}

/** One page of what a search found. */
export interface SearchPage {
  stories: FoundCard[];
  /** The cursor of the next page; null on the last one. */
  next: string | null;
  /** How many stories there are; null where nobody has counted. */
  total: number | null;
  /** There are more than `total`, which only the order of time reaches. */
  isCut?: boolean;
  /** What was looked for instead, because nothing was found; null for what was asked. */
  respelled: string | null;
  /** The author that was asked for; null where none was, or where several have such a name. */
  author: { slug: string; name: string } | null;
  /** Nobody has the name that was asked for, or begins with it. */
  authorUnknown: boolean;
  /** Whether there was a word to look for in what was typed. */
  understood: boolean;
}
