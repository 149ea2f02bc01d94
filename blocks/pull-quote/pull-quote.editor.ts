import { mergeAttributes, Node } from '@tiptap/core';
import { defineBlockEditor } from '../editing/block-editor';
import { blockBar, blockNodeView } from '../editing/block-node-view';
import { h } from '../editing/dom';
import type { EditorContext } from '../editing/editor-context';
import { textField } from '../editing/fields';
import { lineBelow } from '../editing/line-below';
import { contentToRichText, richTextToContent } from '../editing/rich-text-content';
import { speakerAttribute, speakerIn } from '../editing/speaker-attribute';
import type { PullQuote } from './pull-quote';

const PullQuoteNode = Node.create<{ context: EditorContext }>({
  name: 'pull-quote',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ speaker: speakerAttribute }),
  parseHTML: () => [{ tag: '[data-block="pull-quote"]' }],
  renderHTML: ({ HTMLAttributes }) => [
    'figure',
    mergeAttributes(HTMLAttributes, { 'data-block': 'pull-quote' }),
    0,
  ],
  addNodeView() {
    const { context } = this.options;
    const words = context.words.pullQuote;
    return (props) =>
      blockNodeView(props, (handle) => {
        const contentDOM = h('div', { class: 'pull-quote-words' });
        const speaker = textField({
          label: words.speaker,
          maxLength: 200,
          onInput: (value) => handle.set({ speaker: value }),
        });
        return {
          dom: h(
            'figure',
            { class: 'pull-quote-block' },
            blockBar(handle, context.words.kinds['pull-quote'], context),
            contentDOM,
            h('div', { class: 'block-fields', contenteditable: 'false' }, speaker.dom),
          ),
          contentDOM,
          show(node) {
            speaker.set(String(node.attrs.speaker));
            contentDOM.dataset.placeholder = node.content.size === 0 ? words.empty : '';
          },
        };
      });
  },
  addKeyboardShortcuts() {
    return { Enter: () => lineBelow(this.editor, this.name) };
  },
});

export const pullQuoteEditor = defineBlockEditor<PullQuote>({
  type: 'pull-quote',
  version: 1,
  toEditor: ({ text, speaker }) => ({ attrs: { speaker }, content: richTextToContent(text) }),
  fromEditor: (node) => ({
    text: contentToRichText(node.content),
    speaker: speakerIn(node.attrs),
  }),
  extensions: (context) => [PullQuoteNode.configure({ context })],
});
