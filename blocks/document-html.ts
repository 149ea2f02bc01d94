import type { Refs } from '@/lib/document/refs';
import type { StoryDocument } from '@/lib/document/story-document';
import { type Markup, markup } from '@/lib/kit/html';
import { definitionFor } from './registry';

/**
 * A document as plain semantic HTML for feeds. `refs` must carry absolute addresses, since a feed is read elsewhere.
 * Blocks of unknown kinds are left out.
 */
export function documentHtml(document: StoryDocument, refs: Refs): Markup {
  const parts = document.blocks.map((block) => definitionFor(block)?.toHtml(block, refs));
  return markup`${parts}`;
}
