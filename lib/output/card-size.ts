import type { StoryPage } from '@/lib/document/shapes/story-page';
import { sharePicture } from '@/lib/document/share-picture';

/** The largest that somebody who embeds us has room for, in CSS pixels; null: they did not say. */
export interface Limits {
  width: number | null;
  height: number | null;
}

const usualWidth = 600;
/** Below these the card holds no headline; it is never said to be smaller unless the limits are. */
const smallest = { width: 240, height: 140 };
/** What stands beside the picture: kicker, headline, standfirst, credit and date, wrapped more the narrower it is. */
const wordsHeight = (width: number) => (width >= 480 ? 230 : 280);

/** A limit as it came in an address: a whole number of pixels; null for anything else, as if it had been left out. */
export function limitOf(value: string | null): number | null {
  return /^[1-9]\d{0,5}$/.test(value ?? '') ? Number(value) : null;
}

/** How large the card of a story wants to be: as wide as usual, with a picture of 16:9 above the words, within the limits. */
export function cardSize(story: StoryPage, { width, height }: Limits): { width: number; height: number } {
  const wide = Math.min(width ?? usualWidth, usualWidth);
  const words = wordsHeight(wide);
  const wanted = Math.max(sharePicture(story) ? Math.round((wide * 9) / 16) + words : words, smallest.height);
  return {
    width: Math.min(Math.max(wide, smallest.width), width ?? Number.POSITIVE_INFINITY),
    height: Math.min(wanted, height ?? Number.POSITIVE_INFINITY),
  };
}
