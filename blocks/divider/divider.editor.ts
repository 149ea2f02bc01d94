import { mergeAttributes, Node, nodeInputRule } from '@tiptap/core';
import { defineBlockEditor } from '../editing/block-editor';
import type { Divider } from './divider';

const DividerNode = Node.create({
  name: 'divider',
  group: 'block',
  atom: true,
  parseHTML: () => [{ tag: 'hr' }],
  renderHTML: ({ HTMLAttributes }) => ['hr', mergeAttributes(HTMLAttributes)],
  addInputRules() {
    return [nodeInputRule({ find: /^(?:---|—-|\*\*\*)$/, type: this.type })];
  },
});

export const dividerEditor = defineBlockEditor<Divider>({
  type: 'divider',
  version: 1,
  toEditor: () => ({}),
  fromEditor: () => ({}),
  extensions: () => [DividerNode],
});
