import type { CropRatio } from '@/lib/document/crop';
import type { PhotoCuts } from '@/lib/document/photo-recipe';
import type { Rendition } from '../rendition';

/** What the press is to make of an original. */
export interface PressOrder {
  original: Buffer;
  cuts: PhotoCuts;
  /** The XMP packet that goes into every file. */
  packet: string;
  /** Whether the WebP of the whole picture is wanted too, which an upload makes by itself. */
  sizesToo: boolean;
  /** Whether the original moves: then the stills of the whole picture are wanted as WebP as well. */
  moves: boolean;
}

/** One file of the press. */
export interface PressedFile extends Rendition {
  format: 'webp' | 'avif';
  ratio: CropRatio | 'full';
}

/** Everything the press makes; `sizes` is empty unless they were ordered. */
export interface Pressed {
  sizes: Rendition[];
  share: Rendition;
  /** AVIF of the whole picture (of the first frame of one that moves, which gets WebP too) and WebP and AVIF of each crop, ascending by width. */
  renditions: PressedFile[];
}
