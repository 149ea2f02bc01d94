import type { CSSProperties } from 'react';
import { preload } from 'react-dom';
import type { CropRatio } from '@/lib/document/crop';
import type { PhotoFigure, PhotoSize } from '@/lib/document/shapes/photo';
import { MovingPicture } from './moving-picture.view';

interface PictureProps {
  photo: PhotoFigure;
  /** Empty for a decorative picture. */
  alt: string;
  /** How wide the layout shows it, as `sizes` has it: the browser chooses the file by it before any style has come. */
  sizes: string;
  /** The shape that the layout cuts it to, if it does: then the desk's crop is shown. */
  crop?: CropRatio;
  /** Words for the switch that stops a picture that moves; without them it has none. */
  pause?: string;
  /** The first picture of a page: asked for at once. All others wait until they are near. */
  eager?: boolean;
}

/** The file for browsers and crawlers that ignore `srcset`. */
const fallbackWidth = 1_280;

/** Its colours before it has come, and what stays in view where the layout cuts it. */
function styleOf({ placeholder, focal }: PhotoFigure, isCut: boolean): CSSProperties | undefined {
  const position =
    focal && !isCut ? `${Math.round(focal.x * 100)}% ${Math.round(focal.y * 100)}%` : undefined;
  if (!(placeholder || position)) return undefined;
  return { backgroundImage: placeholder ? `url("${placeholder}")` : undefined, objectPosition: position };
}

/** Widths for browsers that know no AVIF, one in twenty: a choice of all would be a third of a page's HTML. */
const widthsWithoutAvif: readonly number[] = [640, fallbackWidth];

/** Those among a picture's WebP files, where they have AVIF beside them; all of them where they haven't. */
function besideAvif(webp: readonly PhotoSize[], avif: readonly PhotoSize[]): readonly PhotoSize[] {
  if (avif.length === 0) return webp;
  const few = webp.filter(({ width }) => widthsWithoutAvif.includes(width));
  return few.length > 0 ? few : webp;
}

const setOf = (files: readonly PhotoSize[]) => files.map(({ url, width }) => `${url} ${width}w`).join(', ');

/**
 * One photo in all its sizes, as AVIF for browsers that know it once the worker has made it. Its place is kept from the
 * first paint on, coloured by the photo itself. For one that may not be shown it is a neutral tile; a figure says so in
 * words below.
 */
export function Picture({ photo, alt, sizes, crop, pause, eager = false }: PictureProps) {
  if (photo.withheld) {
    const shape = { aspectRatio: `${photo.width} / ${photo.height}` };
    return <span className="picture-withheld" style={shape} aria-hidden="true" />;
  }
  const cut = crop && photo.crops[crop];
  const { webp, avif } = cut ?? { webp: photo.sizes, avif: photo.avif };
  const fallback = webp.findLast((size) => size.width <= fallbackWidth) ?? webp[0];
  const largest = webp.at(-1);
  if (!fallback || !largest) return null;
  const image = (
    <img
      src={fallback.url}
      srcSet={setOf(besideAvif(webp, avif))}
      sizes={sizes}
      alt={alt}
      width={largest.width}
      height={largest.height}
      loading={eager ? 'eager' : 'lazy'}
      fetchPriority={eager ? 'high' : undefined}
      decoding={eager ? 'sync' : 'async'}
      style={styleOf(photo, Boolean(cut))}
    />
  );
  if (photo.still && !cut) {
    return <MovingPicture image={image} still={photo.still} alt={alt} sizes={sizes} pause={pause} />;
  }
  const [smallest] = avif;
  if (!smallest) return image; // React preloads it by itself if it is eager
  const imageSrcSet = setOf(avif);
  if (eager) {
    // Only browsers that will take the AVIF heed the type; others find the picture in the page.
    preload(smallest.url, {
      as: 'image',
      imageSrcSet,
      imageSizes: sizes,
      type: 'image/avif',
      fetchPriority: 'high',
    });
  }
  return (
    <picture>
      <source type="image/avif" srcSet={imageSrcSet} sizes={sizes} />
      {image}
    </picture>
  );
}
