import type { PhotoSize } from '@/lib/document/shapes/photo';

/** The room that a layout has for a picture. */
export interface PictureRoom {
  /** How wide it is shown, as `sizes` has it: the browser chooses the file by it before any style has come. */
  sizes: string;
  /** Widths in px worth choosing from there, on phones and screens of one to three device pixels a pixel. */
  widths: readonly number[];
}

/** What the story's grid gives a figure (styles/flow.css): the text column, or the wide one around it. */
export const figureRooms = {
  column: { sizes: '(min-width:40rem)35rem,90vw', widths: [640, 960, 1280] },
  wide: { sizes: '(min-width:70rem)65rem,100vw', widths: [750, 960, 1280, 1920, 2560] },
} as const satisfies Record<string, PictureRoom>;

/** What containers give their pictures (styles/boxes.css). */
export const containerRooms = {
  box: { sizes: '(min-width:40rem)32rem,80vw', widths: [640, 960, 1280] },
  pair: { sizes: '(min-width:70rem)36rem,(min-width:40rem)55vw,100vw', widths: [750, 960, 1280] },
  grid: { sizes: '(min-width:48rem)26rem,100vw', widths: [750, 960, 1280] },
  strip: { sizes: '(min-width:48rem)40rem,86vw', widths: [640, 960, 1280] },
} as const satisfies Record<string, PictureRoom>;

/**
 * The files that a room has use for, of all that there are, ascending by width: for each width the narrowest that
 * suffices, else the widest. Every file that isn't named makes a page with many pictures some hundred bytes shorter.
 */
export function filesFor(files: readonly PhotoSize[], { widths }: PictureRoom): PhotoSize[] {
  const wanted = widths.map((width) => files.find((file) => file.width >= width) ?? files.at(-1));
  return [...new Set(wanted)].filter((file) => file !== undefined);
}
