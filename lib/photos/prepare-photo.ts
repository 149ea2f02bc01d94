import { type Credit, creditLine } from '@/lib/document/credit';
import type { PhotoMetadata } from '@/lib/document/shapes/photo-metadata';
import { creditFromMetadata } from './credit-from-metadata';
import { decodeImage } from './decode-image';
import { type ImageFacts, inspectImage } from './inspect-image';
import { makePlaceholder } from './make-placeholder';
import { makeSharePicture } from './make-share-picture';
import { makeSizes } from './make-sizes';
import { readMetadata } from './read-metadata';
import { contentHash, type Rendition } from './rendition';
import { photoSlots } from './slots';
import { xmpPacket } from './xmp-packet';

/** Everything an uploaded file becomes. Nothing is stored yet: the caller keeps all of it or nothing. */
export interface PreparedPhoto {
  facts: ImageFacts;
  /** SHA-256 of the file as it came, in hex. */
  contentHash: string;
  metadata: PhotoMetadata;
  credit: Credit;
  /** WebP, ascending by width, at least one. */
  sizes: Rendition[];
  sharePicture: Rendition;
  /** A data address of at most 120 bytes of WebP. */
  placeholder: string;
}

/** The packet that renditions carry: who made the picture and what holds for it, nothing about where. */
export function renditionPacket(credit: Credit, metadata: PhotoMetadata): string | null {
  return xmpPacket({
    creators: credit.creators,
    credit: creditLine(credit),
    copyright: metadata.copyrightNotice?.value,
    webStatement: metadata.webStatement?.value,
    digitalSourceType: metadata.digitalSourceType?.value,
  });
}

/**
 * Turns an uploaded file into facts and files: checked by content, decoded once, its credit and captions read, its
 * sizes made. At most two at a time in a process; others wait. Throws the `upload-…` problems of `inspectImage` and
 * `decodeImage`; broken metadata never fails an upload. `language` is the site's, for metadata in several.
 */
export function preparePhoto(bytes: Buffer, options: { language?: string } = {}): Promise<PreparedPhoto> {
  return photoSlots(async () => {
    const facts = await inspectImage(bytes);
    const [image, metadata] = await Promise.all([decodeImage(bytes), readMetadata(bytes, options)]);
    const credit = creditFromMetadata(metadata);
    const packet = renditionPacket(credit, metadata);
    const [sizes, sharePicture, placeholder] = await Promise.all([
      makeSizes(image, packet),
      makeSharePicture(image, packet),
      makePlaceholder(image),
    ]);
    return { facts, contentHash: contentHash(bytes), metadata, credit, sizes, sharePicture, placeholder };
  });
}
