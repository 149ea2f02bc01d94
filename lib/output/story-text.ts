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

/** What the scripts below may be among, found in a tenth of the time. */
export const mayBeUnspaced =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u2e80-\uabff\ud800-\uffff]/;
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
  let words = 0;
  if (!(mayBeUnspaced.test(text) && unspaced.test(text))) {
    // Not by `match`, which makes a text of each word.
    for (spaced.lastIndex = 0; spaced.test(text); ) words += 1;
    return words;
  }
  for (const segment of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (segment.isWordLike) words += 1;
  }
  return words;
}
