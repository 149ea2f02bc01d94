import type { PhotoFigure } from '@/lib/document/shapes/photo';
import { h } from '../editing/dom';

/** The picture in the writing column: the smallest sizes that fill it, its place kept while they load. */
export function photoPicture(photo: PhotoFigure): HTMLImageElement {
  const srcset = photo.sizes.map((size) => `${size.url} ${size.width}w`).join(', ');
  const image = h('img', {
    src: photo.sizes.at(-1)?.url ?? '',
    srcset,
    sizes: '(min-width: 60rem) 44rem, 100vw',
    width: photo.width,
    height: photo.height,
    alt: photo.alt,
    decoding: 'async',
    loading: 'lazy',
    draggable: 'false',
  });
  if (photo.placeholder) image.style.backgroundImage = `url("${photo.placeholder}")`;
  return image;
}
