import type { Block } from '@/lib/document/block';
import type { StoryDocument } from '@/lib/document/story-document';
import { blocksInside } from './all-blocks';
import { definitionOf, storySchema } from './registry';

/** Whether a block has the shape that this code writes, or one that it passes on as it is. */
function isCurrent(block: Block): boolean {
  const definition = definitionOf(block.type);
  if (!definition || block.version > definition.version) return true;
  return block.version === definition.version && blocksInside(block).every(isCurrent);
}

/**
 * A document out of the database, for pages. It was validated when it was saved, so a page that somebody waits for doesn't
 * validate it again; blocks that an older version of the code wrote are brought up to date.
 * @throws ZodError for an old document that can't be
 */
export function readStored(stored: unknown): StoryDocument {
  const document = stored as StoryDocument;
  return document.blocks.every(isCurrent) ? document : storySchema.parse(stored);
}
