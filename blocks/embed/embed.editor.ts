import { type JSONContent, mergeAttributes, Node } from '@tiptap/core';
import type { EmbedContent } from '@/lib/document/shapes/embed';
import { emptyEmbed } from '@/lib/document/shapes/empty-embed';
import { type BlockEditor, defineBlockEditor } from '../editing/block-editor';
import type { EditorContext } from '../editing/editor-context';
import { clipboardAttributes, clipboardRule } from '../editing/json-attributes';
import type { Embed } from './embed';
import { embedView } from './embed-view.editor';

const EmbedNode = Node.create<{ context: EditorContext }>({
  name: 'embed',
  group: 'block',
  atom: true,
  addAttributes: () => ({
    content: { default: emptyEmbed, rendered: false },
    pending: { default: null, rendered: false },
  }),
  parseHTML() {
    return [clipboardRule(embedEditor, this.options.context)];
  },
  renderHTML: ({ node, HTMLAttributes }) => [
    'div',
    mergeAttributes(HTMLAttributes, clipboardAttributes('embed', { content: node.attrs.content })),
  ],
  addNodeView() {
    return (props) => embedView(props, this.options.context);
  },
});

// Unchecked on purpose: only checked content gets into the node, and a fallback here would lose words.
function fromEditor(node: JSONContent): EmbedContent {
  return node.attrs?.content as EmbedContent;
}

export const embedEditor: BlockEditor<Embed> = defineBlockEditor<Embed>({
  type: 'embed',
  version: 1,
  toEditor: ({ id: _, type: __, version: ___, ...content }) => ({ attrs: { content } }),
  fromEditor,
  extensions: (context) => [EmbedNode.configure({ context })],
});
