import { type JSONContent, mergeAttributes, Node } from '@tiptap/core';
import { type BlockEditor, defineBlockEditor } from '../editing/block-editor';
import type { EditorContext } from '../editing/editor-context';
import { clipboardAttributes, clipboardRule } from '../editing/json-attributes';
import { lineBelow } from '../editing/line-below';
import { contentToRichText, richTextToContent } from '../editing/rich-text-content';
import type { Helpline } from './helpline';
import { helplineView } from './helpline-view.editor';

const HelplineNode = Node.create<{ context: EditorContext }>({
  name: 'helpline',
  group: 'block',
  // The sentence before the numbers.
  content: 'inline*',
  isolating: true,
  defining: true,
  addAttributes: () => ({ helplineIds: { default: [], rendered: false } }),
  parseHTML() {
    return [clipboardRule(helplineEditor, this.options.context)];
  },
  renderHTML: ({ node, HTMLAttributes }) => [
    'aside',
    mergeAttributes(HTMLAttributes, clipboardAttributes('helpline', node.attrs)),
    0,
  ],
  addNodeView() {
    return (props) => helplineView(props, this.options.context);
  },
  addKeyboardShortcuts() {
    return {
      Enter: () => lineBelow(this.editor, this.name),
    };
  },
});

function fromEditor(node: JSONContent) {
  const ids: unknown = node.attrs?.helplineIds;
  return {
    intro: contentToRichText(node.content),
    helplineIds: Array.isArray(ids) ? ids.map(String) : [],
  };
}

export const helplineEditor: BlockEditor<Helpline> = defineBlockEditor<Helpline>({
  type: 'helpline',
  version: 1,
  toEditor: (block) => ({
    attrs: { helplineIds: block.helplineIds },
    content: richTextToContent(block.intro),
  }),
  fromEditor,
  extensions: (context) => [HelplineNode.configure({ context })],
});
