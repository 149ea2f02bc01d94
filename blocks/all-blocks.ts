import type { Block } from '@/lib/document/block';
import type { StoryDocument } from '@/lib/document/story-document';
import { definitionFor } from './registry';

/** The blocks inside a container; none in other kinds, and in what this code doesn't know. */
export function blocksInside(block: Block): Block[] {
  return definitionFor(block)?.children ? (block.blocks as Block[]) : [];
}

function withInside(block: Block): Block[] {
  return [block, ...blocksInside(block).flatMap(withInside)];
}

/** Every block of a document in reading order, each container before what is inside it. */
export function allBlocks(document: StoryDocument): Block[] {
  return document.blocks.flatMap(withInside);
}
