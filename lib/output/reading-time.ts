import type { StoryPage } from '@/lib/document/shapes/story-page';
import { storyWords } from './story-text';

/** Words that people read in a minute, silently and for information (Brysbaert 2019: 238). */
const perMinute = 238;

/** How many minutes a story takes to read, rounded, at least one; null for one that has hardly any words. */
export function readingMinutes(story: StoryPage): number | null {
  const words = storyWords(story);
  return words < perMinute / 2 ? null : Math.max(1, Math.round(words / perMinute));
}
