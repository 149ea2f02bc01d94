import type { Block } from '@/lib/document/block';
import type { Refs } from '@/lib/document/refs';
import type { StoryDocument } from '@/lib/document/story-document';
import { blocksInside } from './all-blocks';
import { definitionFor } from './registry';

/** The words of one block, with those of the blocks inside it; empty for a kind that this code doesn't know. */
export function blockText(block: Block, refs: Refs): string {
  const inside = blocksInside(block).map((child) => blockText(child, refs));
  return definitionFor(block)?.toText(block, refs, inside.filter(Boolean).join('\n')).trim() ?? '';
}

/** The words of a document, a line or more a block: for search, word counts and articleBody. */
export function documentText(document: StoryDocument, refs: Refs): string {
  return document.blocks
    .map((block) => blockText(block, refs))
    .filter(Boolean)
    .join('\n\n');
}
