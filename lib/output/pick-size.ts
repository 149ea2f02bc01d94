import type { PhotoFigure, PhotoSize } from '@/lib/document/shapes/photo';

/** The largest rendition there is; undefined only for a photo without files. */
export function largestSize(photo: PhotoFigure): PhotoSize | undefined {
  return photo.sizes.at(-1);
}

/** The smallest rendition at least `width` pixels wide, else the largest. */
export function sizeFrom(photo: PhotoFigure, width: number): PhotoSize | undefined {
  return photo.sizes.find((size) => size.width >= width) ?? largestSize(photo);
}

/** The largest rendition at most `width` pixels wide, else the smallest. */
export function sizeUpTo(photo: PhotoFigure, width: number): PhotoSize | undefined {
  return photo.sizes.findLast((size) => size.width <= width) ?? photo.sizes[0];
}

const types = new Map([
  ['avif', 'image/avif'],
  ['jpeg', 'image/jpeg'],
  ['jpg', 'image/jpeg'],
  ['png', 'image/png'],
  ['webp', 'image/webp'],
]);

/** The media type of one of our own renditions by its file name; undefined when the name doesn't say. */
export function imageType(url: string): string | undefined {
  return types.get(/\.([a-z]+)(?:\?|$)/.exec(url)?.[1] ?? '');
}
