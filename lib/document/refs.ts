import type { Helpline } from './shapes/helpline';
import type { PhotoFigure } from './shapes/photo';

/** The photos and helplines that a document names, joined by lib/data: what views, feeds and checks may look at. */
export interface Refs {
  photos: ReadonlyMap<string, PhotoFigure>;
  helplines: ReadonlyMap<string, Helpline>;
}

export const noRefs: Refs = { photos: new Map(), helplines: new Map() };
