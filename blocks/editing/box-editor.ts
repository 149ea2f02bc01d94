import { type JSONContent, mergeAttributes, Node } from '@tiptap/core';
import { unknownNode } from '../unknown/unknown-node';
import { blockBar, blockNodeView } from './block-node-view';
import { h } from './dom';
import { containerGroup } from './each-block';
import type { EditorContext } from './editor-context';
import { textField } from './fields';

interface Box {
  type: string;
  /** The kinds that its definition allows inside. */
  children: readonly string[];
}

/** What may stand in a container's node: the kinds that its definition names, and those that this code doesn't know. */
export function contentOf(children: readonly string[], how: '+' | '*'): string {
  return `(${[...children, unknownNode].join(' | ')})${how}`;
}

/** The node of a box with a title and blocks inside: what a callout and a fact box share. */
export function boxNode(
  { type, children }: Box,
  context: EditorContext,
  words: Record<'title' | 'kind', string>,
) {
  return Node.create({
    name: type,
    group: `block ${containerGroup}`,
    content: contentOf(children, '+'),
    defining: true,
    addAttributes: () => ({
      title: {
        default: '',
        parseHTML: (element) => (element.dataset.title ?? '').slice(0, 200),
        renderHTML: ({ title }) => (title ? { 'data-title': title } : {}),
      },
    }),
    parseHTML: () => [{ tag: `aside[data-block="${type}"]` }],
    renderHTML: ({ HTMLAttributes }) => ['aside', mergeAttributes(HTMLAttributes, { 'data-block': type }), 0],
    addNodeView: () => (props) =>
      blockNodeView(props, (handle) => {
        const title = textField({
          label: words.title,
          maxLength: 200,
          onInput: (value) => handle.set({ title: value }),
        });
        const contentDOM = h('div', { class: 'box-words' });
        // From the title one goes on into the words, as from one line to the next.
        title.control.addEventListener('keydown', (event) => {
          const at = handle.position();
          if (at === null || (event.key !== 'Enter' && event.key !== 'ArrowDown')) return;
          event.preventDefault();
          handle.editor
            .chain()
            .focus(at + 2)
            .run();
        });
        return {
          dom: h(
            'div',
            { class: `${type}-block box-block`, role: 'group', 'aria-label': words.kind },
            blockBar(handle, words.kind, context),
            h('div', { class: 'box-title block-fields', contenteditable: 'false' }, title.dom),
            contentDOM,
          ),
          contentDOM,
          show: (node) => title.set(String(node.attrs.title)),
        };
      }),
  });
}

/** The title that a box's node holds. */
export function titleOf(node: JSONContent): string {
  return String(node.attrs?.title ?? '');
}
