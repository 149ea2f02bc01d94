import { Fragment, type ReactNode } from 'react';
import type { Block } from '@/lib/document/block';
import { embedShowing } from '@/lib/document/embed-showing';
import type { Refs } from '@/lib/document/refs';
import { isOf, type StoryDocument } from '@/lib/document/story-document';
import { siteMessages } from '@/lib/kit/messages/site';
import { blocksInside } from './all-blocks';
import { type Embed, embed } from './embed/embed';
import { embedRuns } from './embed-runs';
import { definitionFor } from './registry';
import { views } from './registry.view';
import { blockAnchor, type ViewContext } from './view-context';

function drawn(block: Block, refs: Refs, context: ViewContext): ReactNode {
  const View = definitionFor(block) && views[block.type];
  if (!View) return null;
  const inside = (room: ViewContext) => blocksInside(block).map((child) => drawn(child, refs, room));
  return <View key={block.id} block={block} refs={refs} context={context} inside={inside} />;
}

/** A post that the desk took off the page: not one to skip, either. */
function isTakenOff(block: Block, refs: Refs): boolean {
  return isOf(embed, block) && embedShowing(block as unknown as Embed, refs).as === 'nothing';
}

/** Posts in a row, and the way past them for who goes by keyboard or listens. */
function EmbedRun({ blocks, refs, context }: { blocks: Block[]; refs: Refs; context: ViewContext }) {
  const past = `${blockAnchor(blocks[0]?.id ?? '', context)}-past`;
  return (
    <>
      <p className="run-start">
        <a href={`#${past}`} className="skip-link">
          {siteMessages(context.language).skipEmbeds(blocks.length)}
        </a>
      </p>
      {blocks.map((block) => drawn(block, refs, context))}
      <span className="run-end" id={past} tabIndex={-1} />
    </>
  );
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
  const known = document.blocks.filter((block) => definitionFor(block) && !isTakenOff(block, refs));
  return embedRuns(known).map(({ kind, blocks }) =>
    kind === 'embeds' ? (
      <EmbedRun key={blocks[0]?.id} blocks={blocks} refs={refs} context={context} />
    ) : (
      <Fragment key={blocks[0].id}>{drawn(blocks[0], refs, context)}</Fragment>
    ),
  );
}
