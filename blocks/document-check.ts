import type { Finding } from '@/lib/document/finding';
import type { Refs } from '@/lib/document/refs';
import { isOf, type StoryDocument } from '@/lib/document/story-document';
import { allBlocks } from './all-blocks';
import { documentText } from './document-text';
import { type Heading, heading as headingBlock } from './heading/heading';
import { checkBlockLeftovers } from './leftover-notes';
import { checkLinkStates } from './link-states';
import { checkLinkWords } from './link-words';
import { checkPullQuotes } from './pull-quote/check-pull-quotes';
import { pullQuote } from './pull-quote/pull-quote';
import { definitionFor } from './registry';

/** What preflight has to say about a document: every block's own findings, then those about blocks together. */
export function checkDocument(document: StoryDocument, refs: Refs): Finding[] {
  const blocks = allBlocks(document);
  const own = blocks.flatMap((block): Finding[] => {
    const definition = definitionFor(block);
    if (!definition) {
      return [{ level: 'amber', code: 'block-unknown', blockId: block.id, detail: { type: block.type } }];
    }
    return [
      ...definition.check(block, refs),
      ...checkLinkWords(block),
      ...checkLinkStates(block, refs),
      ...checkBlockLeftovers(block),
    ];
  });
  return [
    ...own,
    ...checkHeadingOrder(document),
    ...checkPullQuotes(blocks, () => documentText(withoutPullQuotes(document), refs)),
  ];
}

const withoutPullQuotes = ({ version, blocks }: StoryDocument): StoryDocument => ({
  version,
  blocks: blocks.filter(({ type }) => type !== pullQuote.type),
});

/** Headings that skip a level (2, then 4) break the outline that screen-reader users navigate by (WCAG 1.3.1). */
function checkHeadingOrder(document: StoryDocument): Finding[] {
  const headings = document.blocks.filter((block) => isOf(headingBlock, block)) as unknown as Heading[];
  return headings.flatMap((heading, i): Finding[] => {
    const before = headings[i - 1]?.level ?? 1;
    return heading.level > before + 1 ? [{ level: 'amber', code: 'heading-jumps', blockId: heading.id }] : [];
  });
}
