import type { ReactNode } from 'react';
import type { Block } from '@/lib/document/block';
import type { Refs } from '@/lib/document/refs';
import type { StoryDocument } from '@/lib/document/story-document';
import { blocksInside } from './all-blocks';
import { definitionFor } from './registry';
import { views } from './registry.view';
import type { ViewContext } from './view-context';

function drawn(block: Block, refs: Refs, context: ViewContext): ReactNode {
  const View = definitionFor(block) && views[block.type];
  if (!View) return null;
  const inside = (room: ViewContext) => blocksInside(block).map((child) => drawn(child, refs, room));
  return <View key={block.id} block={block} refs={refs} context={context} inside={inside} />;
}

/**
 * The blocks of a document for a page, one element a block, so that the page's grid decides how wide each may be.
 * Kinds and versions that this code doesn't know are left out.
 */
export function DocumentView({
  document,
  refs,
  context,
}: {
  document: StoryDocument;
  refs: Refs;
  context: ViewContext;
}) {
  return document.blocks.map((block) => drawn(block, refs, context));
}
