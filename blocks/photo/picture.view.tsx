import type { CSSProperties } from 'react';
import { preload } from 'react-dom';
import type { CropRatio } from '@/lib/document/crop';
import type { PhotoFigure, PhotoSize } from '@/lib/document/shapes/photo';
import { MovingPicture } from './moving-picture.view';
import { filesFor, type PictureRoom } from './picture-room';

interface PictureProps {
  photo: PhotoFigure;
  /** Empty for a decorative picture. */
  alt: string;
  room: PictureRoom;
  /** The shape that the layout cuts it to, if it does: then the desk's crop is shown. */
  crop?: CropRatio;
  /** No layout cuts it here. */
  whole?: boolean;
  /** Words for the switch that stops a picture that moves; without them it has none. */
  pause?: string;
  /** The first picture of a page: asked for at once. All others wait until they are near. */
  eager?: boolean;
}

/** The file for crawlers and for browsers that know no AVIF, one in twenty: a choice of widths would be a fifth of a page's HTML. */
const fallbackWidth = 1_280;

/**
 * Its colours before it has come, and what stays in view where a layout cuts the whole picture. A small picture of it stands
 * only for the first: others are mostly there before they are in view, and each would weigh as much as the rest of their element.
 */
function styleOf(
  { placeholder, tint, focal }: PhotoFigure,
  mayBeCut: boolean,
  eager: boolean,
): CSSProperties | undefined {
  const position =
    focal && mayBeCut ? `${Math.round(focal.x * 100)}% ${Math.round(focal.y * 100)}%` : undefined;
  if (tint && !eager) return { background: tint, objectPosition: position };
  if (!(placeholder || position)) return undefined;
  return { backgroundImage: placeholder ? `url(${placeholder})` : undefined, objectPosition: position };
}

const setOf = (files: readonly PhotoSize[]) => files.map(({ url, width }) => `${url} ${width}w`).join();

/**
 * One photo in all its sizes, as AVIF for browsers that know it once the worker has made it. Its place is kept from the
 * first paint on, coloured by the photo itself. For one that may not be shown it is a neutral tile; a figure says so in
 * words below.
 */
export function Picture({ photo, alt, room, crop, whole = false, pause, eager = false }: PictureProps) {
  if (photo.withheld) {
    const shape = { aspectRatio: `${photo.width} / ${photo.height}` };
    return <span className="picture-withheld" style={shape} aria-hidden="true" />;
  }
  const cut = crop && photo.crops[crop];
  const { webp, avif } = cut ?? { webp: photo.sizes, avif: photo.avif };
  const choice = filesFor(webp, room);
  const fallback = choice.findLast((size) => size.width <= fallbackWidth) ?? choice[0];
  const largest = webp.at(-1);
  const [smallest] = avif;
  if (!fallback || !largest) return null;
  const { sizes } = room;
  const image = (
    <img
      src={fallback.url}
      // Where there is no AVIF yet, WebP is what all choose from.
      srcSet={smallest ? undefined : setOf(choice)}
      sizes={smallest ? undefined : sizes}
      alt={alt}
      width={largest.width}
      height={largest.height}
      loading={eager ? 'eager' : 'lazy'}
      fetchPriority={eager ? 'high' : undefined}
      decoding={eager ? 'sync' : undefined}
      style={styleOf(photo, !(cut || whole), eager)}
    />
  );
  if (photo.still && !cut) {
    return <MovingPicture image={image} still={photo.still} alt={alt} room={room} pause={pause} />;
  }
  if (!smallest) {
    if (eager) {
      const choices = { imageSrcSet: setOf(choice), imageSizes: sizes };
      preload(fallback.url, { as: 'image', ...choices, fetchPriority: 'high' });
    }
    return image;
  }
  const imageSrcSet = setOf(filesFor(avif, room));
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
