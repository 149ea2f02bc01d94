import type { Measures, Rect } from '@/lib/document/crop';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';

/** The address of a size that is wide enough for the screen, not for print. */
export function screenSize({ sizes }: DeskPhoto, width: number): string | undefined {
  return (sizes.find((size) => size.width >= width) ?? sizes.at(-1))?.url;
}

/** A part of a photo, cut in the browser. */
export function PictureCut({ photo, rect, alt }: { photo: DeskPhoto & Measures; rect: Rect; alt: string }) {
  return (
    <div
      role="img"
      aria-label={alt}
      className="relative w-full overflow-hidden bg-sunken"
      style={{ aspectRatio: `${rect.width * photo.width} / ${rect.height * photo.height}` }}
    >
      <img
        src={screenSize(photo, 960)}
        alt=""
        draggable={false}
        className="absolute max-w-none"
        style={{
          width: `${100 / rect.width}%`,
          height: `${100 / rect.height}%`,
          left: `${(-rect.x / rect.width) * 100}%`,
          top: `${(-rect.y / rect.height) * 100}%`,
        }}
      />
    </div>
  );
}
