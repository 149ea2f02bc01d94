import { Extension } from '@tiptap/core';
import type { Node as EditorNode } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { blockIdPattern, newBlockId } from '@/lib/kit/ids';
import { eachBlock } from './each-block';

interface Placed {
  node: EditorNode;
  at: number;
  id: string | null;
}

function blocksOf(doc: EditorNode): Placed[] {
  const found: Placed[] = [];
  eachBlock(doc, (node, at) => {
    found.push({ node, at, id: node.attrs.blockId as string | null });
  });
  return found;
}

const isFilledText = (node: EditorNode) => node.isTextblock && node.content.size > 0;

/**
 * Which blocks need another id: those without one, and of several with the same id all but the one that stands where
 * that block stood before. When Enter at the very start of a block leaves an empty one above, the id goes with the words.
 */
function idsToSet(before: EditorNode, after: EditorNode, where: (at: number) => number): Map<number, string> {
  const changes = new Map<number, string>();
  const blocks = blocksOf(after);
  const counts = Map.groupBy(blocks, (block) => block.id);
  let stood: Map<string | null, Placed> | null = null;
  const earlier = (id: string | null) => {
    stood ??= new Map(blocksOf(before).map((block) => [block.id, block]));
    return stood.get(id);
  };
  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    const same = counts.get(block.id)?.length ?? 0;
    if (block.id === null) {
      if (!changes.has(block.at)) changes.set(block.at, newBlockId());
    } else if (same > 1) {
      const was = earlier(block.id);
      const keeper = counts.get(block.id)?.find(({ at }) => was && at === where(was.at));
      if (block !== (keeper ?? counts.get(block.id)?.[0])) changes.set(block.at, newBlockId());
    } else if (next?.id === null && isFilledText(next.node) && block.node.content.size === 0) {
      const was = earlier(block.id);
      if (was && isFilledText(was.node) && was.node.textContent === next.node.textContent) {
        changes.set(next.at, block.id);
        changes.set(block.at, newBlockId());
      }
    }
  });
  return changes;
}

/** The plugin behind `BlockIds`: sets ids in the same step as the edit that made them necessary. */
export function blockIdsPlugin(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, before, after) => {
      if (!transactions.some((transaction) => transaction.docChanged)) return null;
      const where = (at: number) => transactions.reduce((now, { mapping }) => mapping.map(now), at);
      const tr: Transaction = after.tr;
      for (const [at, id] of idsToSet(before.doc, after.doc, where)) tr.setNodeAttribute(at, 'blockId', id);
      return tr.docChanged ? tr : null;
    },
  });
}

/** Gives every block, in containers too, an id that stays with it for its life, and new ones to split and pasted copies. */
export const BlockIds = Extension.create<{ types: string[] }>({
  name: 'blockIds',
  addOptions: () => ({ types: [] }),
  addGlobalAttributes() {
    return [
      {
        types: this.options.types,
        attributes: {
          blockId: {
            default: null,
            keepOnSplit: false,
            parseHTML: (element) => {
              const id = element.dataset.blockId ?? '';
              return blockIdPattern.test(id) ? id : null;
            },
            renderHTML: ({ blockId }) => (blockId ? { 'data-block-id': blockId } : {}),
          },
        },
      },
    ];
  },
  addProseMirrorPlugins: () => [blockIdsPlugin()],
});
