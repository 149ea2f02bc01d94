import type { StoryDocument } from '../story-document';
import type { Byline } from './byline';
import type { LiveState } from './live';

/** A post of live coverage as readers see it; `update-{id}` on its page. Times are ISO instants. */
export interface LivePost {
  id: string;
  /** Which one it is, counted from the oldest. */
  number: number;
  headline: string;
  document: StoryDocument;
  bylines: Byline[];
  publishedAt: string;
  /** When its words last changed; null for never. */
  changedAt: string | null;
  key: boolean;
  /** In a preview: nobody has published it yet. */
  draft?: true;
}

/** A key event in the list of them. */
export interface KeyEvent {
  id: string;
  /** Its headline, or how it begins. */
  title: string;
  publishedAt: string;
  /** The page that it stands on; null for the story's first one. */
  page: number | null;
}

/** That a story is covered live, and what one page of it shows. */
export interface LivePart {
  state: LiveState;
  startsAt: string;
  endsAt: string | null;
  startedAt: string | null;
  endedAt: string | null;
  /** Paragraphs and lists; empty on older pages. */
  summary: StoryDocument;
  /** Which page of older posts this is, counted from the oldest; null: the story's first page, with the newest. */
  page: number | null;
  /** Newest first, without those that are pinned on this page. */
  posts: LivePost[];
  /** On the first page only: what stands on top, and the newest key events. */
  pinned: LivePost[];
  keyEvents: KeyEvent[];
  /** The pages beside this one: the next older, null for none; the next newer, null for the story's first page. */
  older: number | null;
  newer: number | null;
  /** A preview: it stays as it is while it is open. */
  still?: true;
}
