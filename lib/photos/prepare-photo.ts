import type { Credit } from '@/lib/document/credit';
import type { Crops, Measures, Point } from '@/lib/document/crop';
import { cutsOf } from '@/lib/document/photo-recipe';
import type { PhotoMetadata } from '@/lib/document/shapes/photo-metadata';
import { creditFromMetadata } from './credit-from-metadata';
import { decodeImage } from './decode-image';
import { findFocalPoint } from './find-focal-point';
import { type Animation, type ImageFacts, inspectImage } from './inspect-image';
import { makeMovingSizes } from './make-moving-sizes';
import { makePlaceholder } from './make-placeholder';
import { makeSharePicture } from './make-share-picture';
import { makeSizes } from './make-sizes';
import { makeTint } from './make-tint';
import { readMetadata } from './read-metadata';
import { contentHash, type Rendition } from './rendition';
import { photoSlots } from './slots';
import { type StampWords, stampOf, stampPacket, wordsFromMetadata } from './stamp-words';

/** Everything an uploaded file becomes. Nothing is stored yet: the caller keeps all of it or nothing. */
export interface PreparedPhoto {
  facts: ImageFacts;
  /** SHA-256 of the file as it came, in hex. */
  contentHash: string;
  metadata: PhotoMetadata;
  credit: Credit;
  /** What the file says that goes into every file of ours, or what it was told to say instead. */
  words: StampWords;
  /** Hash of those words as they stand in the files. */
  stampedWith: string;
  /** What draws the eye; null where nothing does. */
  focal: Point | null;
  /** WebP, ascending by width, at least one. */
  sizes: Rendition[];
  sharePicture: Rendition;
  /** A data address of at most 120 bytes of WebP. */
  placeholder: string;
  /** Its colour as a whole, `#rgb`; null for one that is seen through. */
  tint: string | null;
}

interface PrepareOptions {
  language?: string;
  words?: StampWords;
  /** What becomes of a picture that moves; by default it is refused. */
  animation?: Animation;
  /** Where a picture of these measures is to be cut; by default around what draws the eye. */
  crops?: (measures: Measures) => { focal: Point | null; crops: Crops } | null;
}

/**
 * Turns an uploaded file into facts and files: checked by content, decoded once, its credit and captions read, its
 * sizes made. At most two at a time in a process; others wait. Throws the `upload-…` problems of `inspectImage` and
 * `decodeImage`; broken metadata never fails an upload. `language` is the site's, for metadata in several; `words` go into
 * the sizes instead of the file's own.
 */
export function preparePhoto(bytes: Buffer, options: PrepareOptions = {}): Promise<PreparedPhoto> {
  return photoSlots(async () => {
    const facts = await inspectImage(bytes, options.animation);
    const [image, metadata] = await Promise.all([decodeImage(bytes), readMetadata(bytes, options)]);
    const credit = creditFromMetadata(metadata);
    const words = options.words ?? wordsFromMetadata(credit, metadata);
    const packet = stampPacket(words);
    const focal = await findFocalPoint(image);
    const sha256 = contentHash(bytes);
    const { share } = cutsOf({ sha256, ...facts, ...(options.crops?.(facts) ?? { focal, crops: {} }) });
    const [sizes, sharePicture, placeholder, tint] = await Promise.all([
      facts.moves ? makeMovingSizes(bytes, facts.width, packet) : makeSizes(image, packet),
      makeSharePicture(image, share, packet),
      makePlaceholder(image),
      makeTint(image),
    ]);
    return {
      facts,
      contentHash: sha256,
      metadata,
      credit,
      words,
      stampedWith: stampOf(packet),
      focal,
      sizes,
      sharePicture,
      placeholder,
      tint,
    };
  });
}
