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

/** How many words a text has by the rules of its language (Unicode UAX 29), also where none are parted by spaces. */
export function countWords(text: string, language: string): number {
  let words = 0;
  for (const segment of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (segment.isWordLike) words += 1;
  }
  return words;
}
