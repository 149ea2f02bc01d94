import { fromHtml } from 'hast-util-from-html';
import type { Block } from '@/lib/document/block';
import type { HtmlReader } from '@/lib/document/define-block';
import { htmlReader } from '@/lib/document/html-reader';
import { documentFromHast } from '../document-from-hast';
import { definitions } from '../registry';

const reader: HtmlReader = {
  ...htmlReader,
  blocks: ({ children }) => documentFromHast({ type: 'root', children }).blocks,
};

/** The blocks that definitions make of the elements of some HTML, each by itself; their ids are b1, b2, … */
export function blocksFromHtml(html: string): Block[] {
  const blocks = fromHtml(html, { fragment: true }).children.flatMap((node): Block[] => {
    if (node.type !== 'element') return [];
    for (const definition of definitions) {
      const block: Block | null = definition.fromHtml(node, reader);
      if (block) return [block];
    }
    return [];
  });
  return blocks.map((block, i) => ({ ...block, id: `b${i + 1}` }));
}
