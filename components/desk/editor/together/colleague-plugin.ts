import type { Editor } from '@tiptap/core';
import type { Node as EditorNode } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { eachBlock } from '@/blocks/editing/each-block';

/** Names of those who are in a block, by its id. */
type Names = ReadonlyMap<string, string>;

const key = new PluginKey<DecorationSet>('colleagues');

function place(doc: EditorNode, names: Names): DecorationSet {
  const marks: Decoration[] = [];
  if (names.size === 0) return DecorationSet.empty;
  eachBlock(doc, (node, at) => {
    const name = names.get(String(node.attrs.blockId));
    if (name) marks.push(Decoration.node(at, at + node.nodeSize, { 'data-colleague': name }));
  });
  return DecorationSet.create(doc, marks);
}

/** Marks the blocks in which colleagues are. The marks stand over the document and are no part of it. */
export function colleaguePlugin(): Plugin {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, decorations) {
        const names = transaction.getMeta(key) as Names | undefined;
        return names ? place(transaction.doc, names) : decorations.map(transaction.mapping, transaction.doc);
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

/** Marks these blocks and no others. */
export function markColleagues(editor: Editor, names: Names): void {
  const { tr } = editor.state;
  editor.view.dispatch(tr.setMeta(key, names).setMeta('addToHistory', false));
}

export function removeColleaguePlugin(editor: Editor): void {
  editor.unregisterPlugin(key);
}
