import { z } from 'zod';

/** The shapes that cards, search engines and other platforms ask for, as width to height. */
export const cropRatios = ['16:9', '4:3', '1:1'] as const;

export type CropRatio = (typeof cropRatios)[number];

const values: Record<CropRatio, number> = { '16:9': 16 / 9, '4:3': 4 / 3, '1:1': 1 };

/** Width divided by height. */
export function ratioValue(ratio: CropRatio): number {
  return values[ratio];
}

const share = z.number().min(0).max(1);

/** A point of a picture in shares of its width and height, from the upper left corner, as a person sees it. */
export const pointSchema = z.strictObject({ x: share, y: share });

export type Point = z.infer<typeof pointSchema>;

/** A part of a picture in shares of its width and height. */
export const rectSchema = z
  .strictObject({ x: share, y: share, width: share, height: share })
  .refine((rect) => rect.width > 0 && rect.height > 0)
  // A few digits may be lost on the way.
  .refine((rect) => rect.x + rect.width <= 1.0001 && rect.y + rect.height <= 1.0001);

export type Rect = z.infer<typeof rectSchema>;

/** The rectangles that somebody drew; a ratio that is missing is cut around the focal point. */
export const cropsSchema = z.partialRecord(z.enum(cropRatios), rectSchema);

export type Crops = z.infer<typeof cropsSchema>;

export interface Measures {
  width: number;
  height: number;
}

export const middle: Point = { x: 0.5, y: 0.5 };

/** The largest part of this shape (width to height) that has the focal point as near its middle as the edges allow. */
export function aroundFocalPoint({ width, height }: Measures, shape: number, focal: Point | null): Rect {
  const { x, y } = focal ?? middle;
  const part = Math.min(1, (shape * height) / width);
  const other = Math.min(1, width / shape / height);
  const start = (centre: number, length: number) => Math.max(0, Math.min(1 - length, centre - length / 2));
  return { x: start(x, part), y: start(y, other), width: part, height: other };
}

/** What a crop shows: the rectangle that was drawn for it, else what the focal point gives. */
export function cropOf(photo: Measures & { focal: Point | null; crops: Crops }, ratio: CropRatio): Rect {
  return photo.crops[ratio] ?? aroundFocalPoint(photo, values[ratio], photo.focal);
}

/** Whether a rectangle drawn on a picture has the shape it is meant to have, give or take two in a hundred. */
export function hasShape(rect: Rect, ratio: CropRatio, { width, height }: Measures): boolean {
  const shape = (rect.width * width) / (rect.height * height);
  return Math.abs(shape / values[ratio] - 1) <= 0.02;
}

/** A rectangle in whole pixels that lies within the picture and is at least one pixel large. */
export function inPixels(rect: Rect, { width, height }: Measures) {
  const left = Math.min(width - 1, Math.round(rect.x * width));
  const top = Math.min(height - 1, Math.round(rect.y * height));
  return {
    left,
    top,
    width: Math.max(1, Math.min(width - left, Math.round(rect.width * width))),
    height: Math.max(1, Math.min(height - top, Math.round(rect.height * height))),
  };
}

/** The narrowest part of a picture that may be cut out, in pixels: less would be a smudge on a card. */
export const narrowestCrop = 200;
