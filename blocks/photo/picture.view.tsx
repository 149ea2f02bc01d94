import type { CSSProperties } from 'react';
import type { PhotoFigure } from '@/lib/document/shapes/photo';

interface PictureProps {
  photo: PhotoFigure;
  /** Empty for a decorative picture. */
  alt: string;
  /** How wide the layout shows it, as `sizes` has it: the browser chooses the file by it before any style has come. */
  sizes: string;
  /** The first picture of a page: asked for at once. All others wait until they are near. */
  eager?: boolean;
}

/** The file for browsers and crawlers that ignore `srcset`. */
const fallbackWidth = 1_280;

/** Its colours before it has come, and what stays in view where the layout cuts it. */
function styleOf({ placeholder, focal }: PhotoFigure): CSSProperties | undefined {
  if (!(placeholder || focal)) return undefined;
  return {
    backgroundImage: placeholder ? `url("${placeholder}")` : undefined,
    objectPosition: focal ? `${Math.round(focal.x * 100)}% ${Math.round(focal.y * 100)}%` : undefined,
  };
}

/**
 * One photo in all its sizes. Its place is kept from the first paint on, coloured by the photo itself. For one that may
 * not be shown it is a neutral tile; a figure says so in words below.
 */
export function Picture({ photo, alt, sizes, eager = false }: PictureProps) {
  if (photo.withheld) {
    const shape = { aspectRatio: `${photo.width} / ${photo.height}` };
    return <span className="picture-withheld" style={shape} aria-hidden="true" />;
  }
  const fallback = photo.sizes.filter((size) => size.width <= fallbackWidth).at(-1) ?? photo.sizes[0];
  const largest = photo.sizes.at(-1);
  if (!fallback || !largest) return null;
  return (
    <img
      src={fallback.url}
      srcSet={photo.sizes.map((size) => `${size.url} ${size.width}w`).join(', ')}
      sizes={sizes}
      alt={alt}
      width={largest.width}
      height={largest.height}
      loading={eager ? 'eager' : 'lazy'}
      fetchPriority={eager ? 'high' : undefined}
      decoding={eager ? 'sync' : 'async'}
      style={styleOf(photo)}
    />
  );
}
