import type { XmpFields } from '@/lib/photos/xmp-packet';
import type { Finish, Scene } from './scene';

/** One picture of the demo newsroom: what to draw, how large, and what its file says about itself. */
export interface Picture {
  scene: Scene;
  width: number;
  height: number;
  finish?: Finish;
  /** Written into the file as XMP, to be read from there like any agency's. */
  says: Pick<XmpFields, 'creators' | 'credit' | 'copyright' | 'caption' | 'alt' | 'dateCreated'>;
}

export const landscape = { width: 2400, height: 1600 } as const;
export const wide = { width: 2400, height: 1350 } as const;
export const portrait = { width: 1600, height: 2000 } as const;
export const square = { width: 2000, height: 2000 } as const;
