import { countWords } from '@/lib/document/count-words';
import { plainText } from '@/lib/document/rich-text';
import type { StoryDocument } from '@/lib/document/story-document';
import { allBlocks } from './all-blocks';
import { typedWords } from './typed-words';

/** Kinds whose words aren't the story's length: captions, what stands in the text already, what others posted. */
const apart = new Set(['photo', 'pull-quote', 'embed', 'helpline']);

/** How many words a reader reads in the text: boxes and tables count, captions and pull quotes don't. */
export function wordCount(document: StoryDocument): number {
  const counted = allBlocks(document).filter(({ type }) => !apart.has(type));
  return counted
    .flatMap((block) => typedWords(block).richTexts)
    .reduce((sum, text) => sum + countWords(plainText(text)), 0);
}
