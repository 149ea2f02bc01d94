import type { Credit } from '../credit';
import type { CreditStyle } from '../credit-style';
import type { CropRatio, Point } from '../crop';
import type { PhotoRights } from '../rights';

/** One rendition of a photo that a browser may ask for. */
export interface PhotoSize {
  width: number;
  height: number;
  bytes: number;
  /** Absolute path (`/media/…`) in public; a private `/api/media/…` address in the desk. */
  url: string;
}

/** A part of a photo, cut to a shape. Both lists ascend by width; AVIF has the same widths as WebP. */
export interface PhotoCrop {
  webp: PhotoSize[];
  avif: PhotoSize[];
}

/**
 * A photo as pages, feeds and checks see it. `known` has a credit to print; `unknown` is somebody's logged decision,
 * which readers never see; `missing` means that nobody has dealt with it yet and stops publishing.
 */
export interface PhotoFigure {
  id: string;
  width: number;
  height: number;
  /** The asset's own alt text; a use in a story may override it. */
  alt: string;
  caption: string;
  credit: Credit;
  creditStatus: 'known' | 'unknown' | 'missing';
  /** How the site prints it. */
  creditStyle: CreditStyle;
  copyrightNotice: string | null;
  /** An address that says what may be done with the picture; null for none. */
  webStatement: string | null;
  /** An address where a licence can be had; null for none. */
  licensorUrl: string | null;
  /** The term of IPTC's digital source type vocabulary; null when nobody said. */
  sourceType: string | null;
  /** What readers are told about AI: null where it had no part, or where the site says nothing of it. */
  aiLabel: 'made' | 'edited' | null;
  /** What may be done with it. */
  rights: PhotoRights;
  /**
   * For readers: whether a neutral tile stands for it, because it may not be shown at present. It then has no files
   * and no words.
   */
  withheld: boolean;
  /** ISO instant: when what readers see of it last changed. */
  changedAt: string;
  /** A data address of a picture 16 px wide, shown until the real one has come; null when there is none. */
  placeholder: string | null;
  /** Its colour as a whole, `#rgb`; null for one that is seen through, or of which it isn't known. */
  tint: string | null;
  /** WebP, ascending by width; empty only for one that is withheld. */
  sizes: PhotoSize[];
  /** The same widths as AVIF; empty until the worker has made them, and for a picture that moves. */
  avif: PhotoSize[];
  /** For a picture that moves (its `sizes` do): stills of it for who wants none that move; null for any other. */
  still: PhotoCrop | null;
  /** Left out until the worker has made them: until then the whole picture is cut in the browser around `focal`. */
  crops: Partial<Record<CropRatio, PhotoCrop>>;
  /** What must stay in view wherever the picture is cut; null for its middle. */
  focal: Point | null;
  /** A 1200×630 JPEG for cards on other platforms; null when the photo is too small for one. */
  share: PhotoSize | null;
}
