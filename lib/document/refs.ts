import type { EmbedFate } from './shapes/embed-watch';
import type { Helpline } from './shapes/helpline';
import type { LinkState } from './shapes/link-state';
import type { PhotoFigure } from './shapes/photo';

/** The photos and helplines that a document names, joined by lib/data: what views, feeds and checks may look at. */
export interface Refs {
  photos: ReadonlyMap<string, PhotoFigure>;
  helplines: ReadonlyMap<string, Helpline>;
  /** What is known of the addresses that it leads to, by `linkKey`. Only checks look at it: readers' pages load none. */
  links: ReadonlyMap<string, LinkState>;
  /** What became of the posts that it shows, by `linkKey` of their addresses; only those of which there is something to say. */
  embeds: ReadonlyMap<string, EmbedFate>;
  /** A slug of which the server has said that another story has it; only in an open editor. */
  takenSlug?: string | null;
  /** Whether the story is covered live: then its posts may be all its text. Only checks look at it. */
  isLive?: boolean;
}

export const noRefs: Refs = { photos: new Map(), helplines: new Map(), links: new Map(), embeds: new Map() };
