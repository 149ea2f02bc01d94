import { type JSONContent, mergeAttributes, Node, wrappingInputRule } from '@tiptap/core';
import { defineBlockEditor } from '../editing/block-editor';
import type { EditorContext } from '../editing/editor-context';
import { editorKeys } from '../editing/editor-keys';
import { parseObject } from '../editing/json-attributes';
import { contentToRichText, richTextToContent } from '../editing/rich-text-content';
import { speakerAttribute, speakerIn } from '../editing/speaker-attribute';
import type { Quote, QuoteSource } from './quote';
import { quoteView } from './quote-view.editor';

/** A source that came through the clipboard, if the quotation's own schema accepts it. */
const sourceFrom =
  (context: EditorContext) =>
  (element: HTMLElement): QuoteSource | null => {
    const source = parseObject(element.dataset.source) as QuoteSource | null;
    const block = {
      id: 'pasted',
      type: 'quote',
      version: 1,
      paragraphs: [[]],
      speaker: '',
      source,
    };
    return context.readBlock(block) ? source : null;
  };

const QuoteNode = Node.create<{ context: EditorContext }>({
  name: 'quote',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  addAttributes() {
    return {
      speaker: speakerAttribute,
      source: {
        default: null,
        parseHTML: sourceFrom(this.options.context),
        renderHTML: ({ source }) => (source ? { 'data-source': JSON.stringify(source) } : {}),
      },
    };
  },
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', mergeAttributes(HTMLAttributes), 0],
  addNodeView() {
    return (props) => quoteView(props, this.options.context);
  },
  addKeyboardShortcuts() {
    return { [editorKeys.quote]: () => this.editor.commands.toggleWrap(this.name) };
  },
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*>\s$/, type: this.type })];
  },
});

export const quoteEditor = defineBlockEditor<Quote>({
  type: 'quote',
  version: 1,
  toEditor: (block) => ({
    attrs: { speaker: block.speaker, source: block.source },
    content: block.paragraphs.map((text) => ({ type: 'paragraph', content: richTextToContent(text) })),
  }),
  fromEditor: (node: JSONContent) => ({
    paragraphs: (node.content ?? []).map((paragraph) => contentToRichText(paragraph.content)),
    speaker: speakerIn(node.attrs),
    source: (node.attrs?.source as QuoteSource | null | undefined) ?? null,
  }),
  extensions: (context) => [QuoteNode.configure({ context })],
});
