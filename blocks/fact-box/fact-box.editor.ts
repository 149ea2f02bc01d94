import { defineBlockEditor } from '../editing/block-editor';
import { boxNode, titleOf } from '../editing/box-editor';
import { type FactBox, factBox } from './fact-box';

export const factBoxEditor = defineBlockEditor<FactBox>({
  type: 'fact-box',
  version: factBox.version,
  toEditor: ({ title }) => ({ attrs: { title } }),
  fromEditor: (node, inside = []) => ({ title: titleOf(node), blocks: inside }),
  extensions: (context) => [
    boxNode({ type: 'fact-box', children: factBox.children ?? [] }, context, {
      title: context.words.factBox.title,
      kind: context.words.kinds['fact-box'],
    }),
  ],
});
