import { defineBlockEditor } from '../editing/block-editor';
import { boxNode, titleOf } from '../editing/box-editor';
import type { Callout } from './callout';
import { calloutChildren } from './callout-children';

export const calloutEditor = defineBlockEditor<Callout>({
  type: 'callout',
  version: 1,
  children: calloutChildren,
  toEditor: ({ title }) => ({ attrs: { title } }),
  fromEditor: (node, inside = []) => ({ title: titleOf(node), blocks: inside }),
  extensions: (context) => [
    boxNode({ type: 'callout', children: calloutChildren }, context, {
      title: context.words.callout.title,
      kind: context.words.kinds.callout,
    }),
  ],
});
