/**
 * Where an edge stands. `current`: it has dropped everything; `behind`: it reports, and has something left to drop;
 * `silent`: it doesn't report, and may still serve what it keeps; `ended`: it hasn't for so long that it serves nothing
 * of that any more; `stopped`: it was stopped in good order.
 */
export type EdgeState = 'current' | 'behind' | 'silent' | 'ended' | 'stopped';

/** An edge, or the cache in front of one, as the desk sees it. Times are ISO instants. */
export interface EdgeNow {
  id: string;
  name: string;
  kind: 'edge' | 'cdn';
  state: EdgeState;
  /** How many drops it has not applied. */
  missing: number;
  /** Whether one of them is of something that must not be seen any more. */
  missesHard: boolean;
  /** When the first of them was made; null where there is none. */
  since: string | null;
  seenAt: string;
  /** Until when a silent one may serve what it keeps. */
  servesUntil: string;
}

/** Who delivers pages, at one moment; who lags behind first. */
export interface DeliveryNow {
  edges: EdgeNow[];
}

/** How far the taking down of one story has come. */
export interface TakedownReach {
  /** Edges and caches that could show it. */
  total: number;
  /** Those of them that may still do. */
  waiting: EdgeNow[];
  /** Names of stopped ones that would show it if they started without the database. */
  stopped: string[];
  /** Whether the asker may see the page about delivery. */
  mayLook: boolean;
}
