import type { Refs } from '@/lib/document/refs';
import type { PhotoCrop, PhotoFigure, PhotoSize } from '@/lib/document/shapes/photo';

/** An address of this site, `/world/a-story`, as one that works everywhere. Absolute addresses stay as they are. */
export function absoluteUrl(path: string, origin: string): string {
  return new URL(path, `${origin}/`).href;
}

/** A photo whose files have absolute addresses. */
export function absolutePhoto(photo: PhotoFigure, origin: string): PhotoFigure {
  const absolute = (size: PhotoSize): PhotoSize => ({ ...size, url: absoluteUrl(size.url, origin) });

  const both = ({ webp, avif }: PhotoCrop): PhotoCrop => ({
    webp: webp.map(absolute),
    avif: avif.map(absolute),
  });
  const crops = Object.entries(photo.crops).map(([ratio, crop]) => [ratio, both(crop)]);
  return {
    ...photo,
    sizes: photo.sizes.map(absolute),
    avif: photo.avif.map(absolute),
    still: photo.still && both(photo.still),
    crops: Object.fromEntries(crops),
    share: photo.share && absolute(photo.share),
  };
}

/** What a document names, for output that is read away from this site: a feed, structured data. */
export function absoluteRefs(refs: Refs, origin: string): Refs {
  const photos = new Map([...refs.photos].map(([id, photo]) => [id, absolutePhoto(photo, origin)]));
  return { ...refs, photos };
}
