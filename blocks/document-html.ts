import type { Block } from '@/lib/document/block';
import type { Refs } from '@/lib/document/refs';
import type { StoryDocument } from '@/lib/document/story-document';
import { type Markup, markup } from '@/lib/kit/html';
import { blocksInside } from './all-blocks';
import { definitionFor } from './registry';

function blockHtml(block: Block, refs: Refs, language: string | undefined): Markup | undefined {
  const inside = blocksInside(block).map((child) => blockHtml(child, refs, language));
  return definitionFor(block)?.toHtml(block, refs, markup`${inside}`, language);
}

/**
 * A document as plain semantic HTML for feeds. `refs` must carry absolute addresses, since a feed is read elsewhere.
 * Blocks of unknown kinds are left out.
 * @param language the story's (BCP 47), for words that aren't the author's: labels of credits, who a post answers
 */
export function documentHtml(document: StoryDocument, refs: Refs, language?: string): Markup {
  return markup`${document.blocks.map((block) => blockHtml(block, refs, language))}`;
}
