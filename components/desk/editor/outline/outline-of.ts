import { allBlocks } from '@/blocks/all-blocks';
import { documentText } from '@/blocks/document-text';
import type { Block } from '@/lib/document/block';
import type { Refs } from '@/lib/document/refs';
import type { StoryDocument } from '@/lib/document/story-document';

/** A line of the outline: a heading, or a block that isn't running text. */
export interface OutlineLine {
  blockId: string;
  type: string;
  /** How deep it stands: 0 below the headline, one more below each level of heading. */
  depth: number;
  /** Its first words; empty for a block without. */
  words: string;
}

/** Running text needs no line: one finds it below its heading. */
const running = new Set(['paragraph', 'list']);

function firstWords(block: Block, refs: Refs): string {
  const text = documentText({ version: 1, blocks: [block] }, refs)
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length <= 60) return text;
  return `${text.slice(0, 60).replace(/\s\S*$/, '')}…`;
}

/** What stands where in a story, in reading order; what is in a box stands below it. */
export function outlineOf(document: StoryDocument, refs: Refs): OutlineLine[] {
  const top = new Set(document.blocks.map(({ id }) => id));
  let below = 0;
  return allBlocks(document).flatMap((block) => {
    if (running.has(block.type)) return [];
    const level = block.type === 'heading' ? Number(block.level) : null;
    const depth = level ? level - 2 : below + (top.has(block.id) ? 0 : 1);
    if (level && top.has(block.id)) below = level - 1;
    return [{ blockId: block.id, type: block.type, depth, words: firstWords(block, refs) }];
  });
}
