import type { Block } from '@/lib/document/block';
import type { Refs } from '@/lib/document/refs';
import type { StoryDocument } from '@/lib/document/story-document';
import { blocksInside } from './all-blocks';
import { definitionFor } from './registry';

/** The words of one block, with those of the blocks inside it; empty for a kind that this code doesn't know. */
export function blockText(block: Block, refs: Refs, language?: string): string {
  const inside = blocksInside(block).map((child) => blockText(child, refs, language));
  const words = inside.filter(Boolean).join('\n');
  return definitionFor(block)?.toText(block, refs, words, language).trim() ?? '';
}

/**
 * The words of a document, a line or more a block: for search, word counts and articleBody.
 * @param language the story's (BCP 47), for words that aren't the author's
 */
export function documentText(document: StoryDocument, refs: Refs, language?: string): string {
  return document.blocks
    .map((block) => blockText(block, refs, language))
    .filter(Boolean)
    .join('\n\n');
}
