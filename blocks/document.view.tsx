import type { Refs } from '@/lib/document/refs';
import type { StoryDocument } from '@/lib/document/story-document';
import { definitionFor } from './registry';
import { views } from './registry.view';
import type { ViewContext } from './view-context';

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
  return document.blocks.map((block) => {
    const View = definitionFor(block) && views[block.type];
    if (!View) return null;
    return <View key={block.id} block={block} refs={refs} context={context} />;
  });
}
