import { defineBlockEditor } from '../editing/block-editor';
import { boxNode, titleOf } from '../editing/box-editor';
import { type Callout, callout } from './callout';

export const calloutEditor = defineBlockEditor<Callout>({
  type: 'callout',
  version: callout.version,
  toEditor: ({ title }) => ({ attrs: { title } }),
  fromEditor: (node, inside = []) => ({ title: titleOf(node), blocks: inside }),
  extensions: (context) => [
    boxNode({ type: 'callout', children: callout.children ?? [] }, context, {
      title: context.words.callout.title,
      kind: context.words.kinds.callout,
    }),
  ],
});
