import { mergeAttributes, Node, textblockTypeInputRule } from '@tiptap/core';
import { defineBlockEditor } from '../editing/block-editor';
import { editorKeys } from '../editing/editor-keys';
import { contentToRichText, richTextToContent } from '../editing/rich-text-content';
import type { Heading } from './heading';
import { type HeadingLevel, headingLevels } from './heading-levels';

function levelFrom(value: unknown): HeadingLevel {
  return headingLevels.find((level) => level === value) ?? 2;
}

const HeadingNode = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ level: { default: 2, rendered: false } }),
  parseHTML: () => headingLevels.map((level) => ({ tag: `h${level}`, attrs: { level } })),
  renderHTML: ({ node, HTMLAttributes }) => [
    `h${levelFrom(node.attrs.level)}`,
    mergeAttributes(HTMLAttributes),
    0,
  ],
  addKeyboardShortcuts() {
    return Object.fromEntries(
      headingLevels.map((level) => [
        editorKeys[`heading${level}`],
        () => this.editor.commands.toggleNode(this.name, 'paragraph', { level }),
      ]),
    );
  },
  addInputRules() {
    return headingLevels.map((level) =>
      textblockTypeInputRule({
        find: new RegExp(`^#{${level}}\\s$`),
        type: this.type,
        getAttributes: { level },
      }),
    );
  },
});

export const headingEditor = defineBlockEditor<Heading>({
  type: 'heading',
  version: 1,
  toEditor: (block) => ({ attrs: { level: block.level }, content: richTextToContent(block.text) }),
  fromEditor: (node) => ({ level: levelFrom(node.attrs?.level), text: contentToRichText(node.content) }),
  extensions: () => [HeadingNode],
});
