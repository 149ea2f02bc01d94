import type { ReactNode } from 'react';
import type { PhotoCrop, PhotoSize } from '@/lib/document/shapes/photo';

interface MovingPictureProps {
  /** The picture that moves. */
  image: ReactNode;
  still: PhotoCrop;
  alt: string;
  sizes: string;
  /** Words for the switch that stops it, where there is room for one (WCAG 2.2.2). */
  pause?: string;
}

const setOf = (files: readonly PhotoSize[]) => files.map(({ url, width }) => `${url} ${width}w`).join(', ');
const less = '(prefers-reduced-motion: reduce)';

/**
 * A picture that moves: a still of it for whoever asked their device for less motion, and a switch that stops it for the
 * others. No script: the still is there all the time, and is fetched only when it is shown.
 */
export function MovingPicture({ image, still, alt, sizes, pause }: MovingPictureProps) {
  const smallest = still.webp[0];
  const moving = (
    <picture className="moving-on">
      {still.avif.length > 0 && (
        <source media={less} type="image/avif" srcSet={setOf(still.avif)} sizes={sizes} />
      )}
      {still.webp.length > 0 && <source media={less} srcSet={setOf(still.webp)} sizes={sizes} />}
      {image}
    </picture>
  );
  if (!(pause && smallest)) return moving;
  const { width, height } = still.webp.at(-1) ?? smallest;
  return (
    <span className="moving">
      {moving}
      <picture className="moving-off">
        <source type="image/avif" srcSet={setOf(still.avif)} sizes={sizes} />
        <img
          src={smallest.url}
          srcSet={setOf(still.webp)}
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
