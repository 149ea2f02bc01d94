import { wordCount } from '@/blocks/word-count';
import { readingMinutes } from '@/lib/document/count-words';
import type { StoryPage } from '@/lib/document/shapes/story-page';

const counted = new WeakMap<StoryPage, number>();

/**
 * How many words a story and its updates have, as its desk counts them (blocks/word-count.ts); counted once, however many parts
 * of its page ask.
 */
export function storyWords(story: StoryPage): number {
  let words = counted.get(story);
  if (words === undefined) {
    const documents = [story.document, ...story.updates.map(({ document }) => document)];
    words = documents.reduce((sum, document) => sum + wordCount(document), 0);
    counted.set(story, words);
  }
  return words;
}

/** Fewer words than this are read at a glance, and nobody asks how long that takes. */
const worthSaying = 120;

/** How many minutes a story takes to read; null where it is read at a glance. */
export function storyMinutes(story: StoryPage): number | null {
  const words = storyWords(story);
  return words < worthSaying ? null : readingMinutes(words);
}
