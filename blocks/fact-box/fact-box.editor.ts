import { defineBlockEditor } from '../editing/block-editor';
import { boxNode, titleOf } from '../editing/box-editor';
import type { FactBox } from './fact-box';
import { factBoxChildren } from './fact-box-children';

export const factBoxEditor = defineBlockEditor<FactBox>({
  type: 'fact-box',
  version: 1,
  children: factBoxChildren,
  toEditor: ({ title }) => ({ attrs: { title } }),
  fromEditor: (node, inside = []) => ({ title: titleOf(node), blocks: inside }),
  extensions: (context) => [
    boxNode({ type: 'fact-box', children: factBoxChildren }, context, {
      title: context.words.factBox.title,
      kind: context.words.kinds['fact-box'],
    }),
  ],
});
