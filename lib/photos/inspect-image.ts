import type { Metadata } from 'sharp';
import { Problem } from '@/lib/kit/problem';
import { hasHiddenContent } from './find-hidden-content';
import { isCameraRaw } from './is-camera-raw';
import { photoLimits } from './photo-limits';
import { sharp } from './sharp';
import { type PhotoKind, sniffKind } from './sniff-kind';

/** What an accepted file is. Width and height are in pixels as a person sees it, after orientation. */
export interface ImageFacts {
  kind: PhotoKind;
  /** The ending under which the original is kept. */
  ending: 'jpg' | 'png' | 'webp' | 'avif' | 'tiff' | 'gif';
  contentType: string;
  bytes: number;
  width: number;
  height: number;
  /** Whether it is kept as a picture that moves. */
  moves: boolean;
}

/** What becomes of a picture that moves: `ask` refuses it, so that whoever brings it can choose. */
export type Animation = 'ask' | 'keep' | 'still';

const endings: Record<PhotoKind, ImageFacts['ending']> = {
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
  avif: 'avif',
  tiff: 'tiff',
  gif: 'gif',
};

// What libvips calls the reader that must have taken the file.
const formats: Record<PhotoKind, string> = {
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
  avif: 'heif',
  tiff: 'tiff',
  gif: 'gif',
};

/**
 * The kind of a file, of which its beginning is enough: 4 KB tell all that is told here.
 * @throws Problem one of the `upload-…` codes for a kind that we don't keep
 */
export function acceptedKind(bytes: Buffer): PhotoKind {
  const sniffed = sniffKind(bytes);
  switch (sniffed.is) {
    case 'unknown':
      throw new Problem('upload-not-an-image');
    case 'other':
      throw new Problem('upload-kind-refused', { kind: sniffed.name });
    case 'svg':
    case 'pdf':
    case 'heic':
    case 'camera-raw':
      throw new Problem(`upload-${sniffed.is}`);
    case 'tiff':
      if (isCameraRaw(bytes)) throw new Problem('upload-camera-raw');
      return sniffed.is;
    default:
      return sniffed.is;
  }
}

/** An animated PNG's control chunk stands before its data; sharp reads only the still and says nothing of it. */
function isAnimated(bytes: Buffer, kind: PhotoKind, pages: number): boolean {
  if (kind === 'gif' || kind === 'webp') return pages > 1;
  if (kind === 'avif') return bytes.toString('latin1', 8, 12) === 'avis';
  if (kind !== 'png') return false;
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const chunk = bytes.toString('latin1', at + 4, at + 8);
    if (chunk === 'acTL') return true;
    if (chunk === 'IDAT') return false;
  }
  return false;
}

async function readHeader(bytes: Buffer): Promise<Metadata> {
  try {
    // Only the header is read here, so sharp's own limit may be off: ours below answers with the measures.
    return await sharp(bytes, { failOn: 'error', limitInputPixels: false }).metadata();
  } catch (error) {
    throw new Problem('upload-truncated', {}, { cause: error });
  }
}

/**
 * Decides by content whether a file is a picture we keep, before any pixel is decoded. An animated GIF, WebP, AVIF or
 * PNG is never quietly made a still: `animation` has to say so. Of a TIFF with several pages the first one counts.
 * Throws the `upload-…` problems (`upload-animated` tells by `canMove` whether it can be kept moving); that the pixels
 * are whole to the end is `decodeImage`'s to find out.
 */
export async function inspectImage(bytes: Buffer, animation: Animation = 'ask'): Promise<ImageFacts> {
  if (bytes.length === 0) throw new Problem('upload-empty');
  if (bytes.length > photoLimits.bytes) throw new Problem('upload-too-large', { limit: photoLimits.bytes });
  const kind = acceptedKind(bytes);
  if (hasHiddenContent(bytes, kind)) throw new Problem('upload-polyglot');

  const header = await readHeader(bytes);
  if (header.format !== formats[kind]) throw new Problem('upload-not-an-image');
  const height = header.pageHeight ?? header.height;
  if (header.width * height > photoLimits.pixels || Math.max(header.width, height) > photoLimits.side) {
    throw new Problem('upload-too-many-pixels', { width: header.width, height });
  }
  const pages = header.pages ?? 1;
  const moves = isAnimated(bytes, kind, pages) && animation !== 'still';
  const canMove = kind === 'gif' || kind === 'webp';
  if (moves && (animation === 'ask' || !canMove)) throw new Problem('upload-animated', { canMove });
  if (moves && header.width * height * pages > photoLimits.movingPixels) {
    throw new Problem('upload-animation-too-long');
  }
  return {
    kind,
    ending: endings[kind],
    contentType: `image/${kind}`,
    bytes: bytes.length,
    width: header.autoOrient.width,
    height: moves ? height : header.autoOrient.height,
    moves,
  };
}
