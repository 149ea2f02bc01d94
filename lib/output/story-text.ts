import { documentText } from '@/blocks/document-text';
import type { StoryPage } from '@/lib/document/shapes/story-page';

/** The words of a story's body and of its updates: plain text, paragraphs parted by an empty line. */
export function storyText(story: StoryPage): string {
  const documents = [story.document, ...story.updates.map((update) => update.document)];
  return documents
    .map((document) => documentText(document, story.refs, story.language))
    .filter(Boolean)
    .join('\n\n');
}

const counted = new WeakMap<StoryPage, number>();

/** How many words a story has; counted once, however many parts of its page ask. */
export function storyWords(story: StoryPage): number {
  const words = counted.get(story) ?? countWords(storyText(story), story.language);
  counted.set(story, words);
  return words;
}

/** Scripts that put no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Letters and digits of all others, and what joins two of them to one word: `it’s`, `3.5`. */
const spaced = /[\w\u00c0-\u1fff\u2c00-\u2dff\ua640-\ud7ff]+(?:['’.,·][\w\u00c0-\u1fff]+)*/g;

/**
 * How many words a text has, much as Unicode counts them (UAX 29), which takes ten times as long and is done only where words
 * aren't parted by spaces.
 */
export function countWords(text: string, language: string): number {
  if (!unspaced.test(text)) return text.match(spaced)?.length ?? 0;
  let words = 0;
  for (const segment of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (segment.isWordLike) words += 1;
  }
  return words;
}
