import type { Block } from '@/lib/document/block';
import type { Refs } from '@/lib/document/refs';
import type { StoryDocument } from '@/lib/document/story-document';
import { type Markup, markup } from '@/lib/kit/html';
import { blocksInside } from './all-blocks';
import { definitionFor } from './registry';

function blockHtml(block: Block, refs: Refs): Markup | undefined {
  const inside = blocksInside(block).map((child) => blockHtml(child, refs));
  return definitionFor(block)?.toHtml(block, refs, markup`${inside}`);
}

/**
 * A document as plain semantic HTML for feeds. `refs` must carry absolute addresses, since a feed is read elsewhere.
 * Blocks of unknown kinds are left out.
 */
export function documentHtml(document: StoryDocument, refs: Refs): Markup {
  return markup`${document.blocks.map((block) => blockHtml(block, refs))}`;
}
