import type { ReactNode } from 'react';
import type { PhotoCrop, PhotoSize } from '@/lib/document/shapes/photo';
import { filesFor, type PictureRoom } from './picture-room';

interface MovingPictureProps {
  /** The picture that moves. */
  image: ReactNode;
  still: PhotoCrop;
  alt: string;
  room: PictureRoom;
  /** Words for the switch that stops it, where there is room for one (WCAG 2.2.2). */
  pause?: string;
}

const setOf = (files: readonly PhotoSize[]) => files.map(({ url, width }) => `${url} ${width}w`).join();
const less = '(prefers-reduced-motion: reduce)';

/**
 * A picture that moves: a still of it for whoever asked their device for less motion, and a switch that stops it for the
 * others. No script: the still is there all the time, and is fetched only when it is shown.
 */
export function MovingPicture({ image, still, alt, room, pause }: MovingPictureProps) {
  const { sizes } = room;
  const smallest = still.webp[0];
  const [avif, webp] = [filesFor(still.avif, room), filesFor(still.webp, room)];
  const moving = (
    <picture className="moving-on">
      {avif.length > 0 && <source media={less} type="image/avif" srcSet={setOf(avif)} sizes={sizes} />}
      {webp.length > 0 && <source media={less} srcSet={setOf(webp)} sizes={sizes} />}
      {image}
    </picture>
  );
  if (!(pause && smallest)) return moving;
  const { width, height } = still.webp.at(-1) ?? smallest;
  return (
    <span className="moving">
      {moving}
      <picture className="moving-off">
        <source type="image/avif" srcSet={setOf(avif)} sizes={sizes} />
        <img
          src={smallest.url}
          srcSet={setOf(webp)}
          sizes={sizes}
          alt={alt}
          width={width}
          height={height}
          loading="lazy"
        />
      </picture>
      <label className="moving-switch">
        <input type="checkbox" /> {pause}
      </label>
    </span>
  );
}
