import { mergeAttributes, Node } from '@tiptap/core';
import type { Block } from '@/lib/document/block';
import { blockBar, blockNodeView } from '../editing/block-node-view';
import { h } from '../editing/dom';
import type { EditorContext } from '../editing/editor-context';
import { parseObject } from '../editing/json-attributes';
import { unknownNode } from './unknown-node';

/**
 * An inert node that holds the stored block as it came and gives it back untouched.
 * @param known whether this code can edit a block
 */
export function unknownExtension(context: EditorContext, known: (block: Block) => boolean) {
  return Node.create({
    name: unknownNode,
    group: 'block',
    atom: true,
    addAttributes: () => ({ block: { default: null, rendered: false } }),
    parseHTML: () => [
      {
        tag: '[data-block="unknown"]',
        getAttrs: (element) => {
          const pasted = context.readBlock(parseObject(element.dataset.value) as Block);
          return pasted && !known(pasted) ? { block: pasted } : false;
        },
      },
    ],
    renderHTML: ({ node, HTMLAttributes }) => [
      'div',
      mergeAttributes(HTMLAttributes, {
        'data-block': 'unknown',
        'data-value': JSON.stringify(node.attrs.block),
      }),
    ],
    addNodeView: () => (props) =>
      blockNodeView(props, (handle) => {
        const type = (handle.node().attrs.block as Block | null)?.type ?? '';
        return {
          dom: h(
            'div',
            { class: 'unknown-block', contenteditable: 'false' },
            blockBar(handle, type, context),
            h('p', {}, context.words.unknownBlock(type)),
          ),
          show: () => undefined,
        };
      }),
  });
}
