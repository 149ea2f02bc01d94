import type { Refs } from '@/lib/document/refs';
import type { StoryDocument } from '@/lib/document/story-document';
import { definitionFor } from './registry';

/** The words of a document, a line or more a block: for search, word counts and articleBody. */
export function documentText(document: StoryDocument, refs: Refs): string {
  return document.blocks
    .map((block) => definitionFor(block)?.toText(block, refs).trim() ?? '')
    .filter(Boolean)
    .join('\n\n');
}
