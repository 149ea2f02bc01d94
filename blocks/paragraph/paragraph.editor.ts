import { mergeAttributes, Node } from '@tiptap/core';
import { defineBlockEditor } from '../editing/block-editor';
import { editorKeys } from '../editing/editor-keys';
import { contentToRichText, richTextToContent } from '../editing/rich-text-content';
import type { Paragraph } from './paragraph';

const ParagraphNode = Node.create({
  name: 'paragraph',
  // First among its group: what Enter makes and what a damaged place is filled with.
  priority: 1_000,
  group: 'block',
  content: 'inline*',
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ HTMLAttributes }) => ['p', mergeAttributes(HTMLAttributes), 0],
  addKeyboardShortcuts() {
    return { [editorKeys.paragraph]: () => this.editor.commands.setNode(this.name) };
  },
});

export const paragraphEditor = defineBlockEditor<Paragraph>({
  type: 'paragraph',
  version: 1,
  toEditor: (block) => ({ content: richTextToContent(block.text) }),
  fromEditor: (node) => ({ text: contentToRichText(node.content) }),
  extensions: () => [ParagraphNode],
});
