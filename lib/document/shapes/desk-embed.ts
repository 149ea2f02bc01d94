import type { EmbedChoice, PostState } from './embed-watch';

/** A story that shows its readers a post, and what was decided about it there. */
export interface DeskEmbedPlace {
  storyId: string;
  /** As readers see it. */
  headline: string;
  /** `/section/slug` */
  path: string;
  mayOpen: boolean;
  mayDecide: boolean;
  choice: EmbedChoice | null;
  description: string;
  decided: { by: string; at: string } | null;
}

/** Something that was done about a post. */
export interface DeskEmbedEvent {
  at: string;
  by: string;
  /** What somebody saw, or what somebody decided; null: took a decision back. */
  said: PostState | null;
  choice: EmbedChoice | null;
}

/** A post in published stories, as the desk lists it. Times are ISO instants. */
export interface DeskEmbed {
  address: string;
  platform: string;
  byline: string;
  excerpt: string;
  capturedAt: string | null;
  state: PostState;
  stateAt: string;
  /** The last look; null before the first one. */
  checkedAt: string | null;
  /** When a look first missed it, while no second one has agreed yet. */
  missedAt: string | null;
  nextAt: string | null;
  /** What the last look got, as an HTTP status; null where nobody answered. */
  status: number | null;
  /** Why there was no answer; `person`: somebody looked themselves. */
  reason: string | null;
  movedTo: string | null;
  places: DeskEmbedPlace[];
  /** Newest first. */
  events: DeskEmbedEvent[];
}
