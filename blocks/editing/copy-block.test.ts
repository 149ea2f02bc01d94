import type { Editor } from '@tiptap/core';
import { getSchema } from '@tiptap/core';
import { history, undo } from '@tiptap/pm/history';
import { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { documentToEditor } from '../document-editor';
import { goldenStory } from '../golden-story';
import { documentExtensions } from '../registry.editor';
import { blockIdsPlugin } from './block-ids';
import { duplicateBlock, removeBlock } from './copy-block';
import { moveBlock } from './move-block';
import { testContext } from './test-context';

const schema = getSchema(documentExtensions(testContext));

/** As much of an editor as moving blocks needs: a state, and a view that takes transactions. */
function open(document = goldenStory) {
  let state = EditorState.create({
    doc: Node.fromJSON(schema, documentToEditor(document)),
    plugins: [blockIdsPlugin(), history()],
  });
  const view = {
    dispatch: (tr: Transaction) => {
      state = state.apply(tr);
    },
    focus: () => {},
  };
  return {
    get state() {
      return state;
    },
    view,
  } as unknown as Editor;
}

function startOf(editor: Editor, index: number): number {
  let at = 0;
  for (let i = 0; i < index; i += 1) at += editor.state.doc.child(i).nodeSize;
  return at;
}

/** What is inside a block, whose copy gets ids of its own. */
const withoutIds = (node: Node) =>
  JSON.parse(JSON.stringify(node.content), (key, value) => (key === 'blockId' ? null : value));

describe('duplicateBlock', () => {
  it('copies any kind of block, whole and with an id of its own', () => {
    goldenStory.blocks.forEach((_, index) => {
      const editor = open();
      expect(duplicateBlock(editor, startOf(editor, index))).toBe(true);
      const { doc } = editor.state;
      const { blockId: first, ...was } = doc.child(index).attrs;
      const { blockId: second, ...copy } = doc.child(index + 1).attrs;
      expect(copy).toEqual(was);
      expect(withoutIds(doc.child(index + 1))).toEqual(withoutIds(doc.child(index)));
      expect(first).toBe(goldenStory.blocks[index]?.id);
      expect(second).toMatch(/^[2-9a-z]{10}$/);
      expect(doc.childCount).toBe(goldenStory.blocks.length + 1);
    });
  });

  it('goes on where the cursor was, in the copy', () => {
    const editor = open();
    editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, 5)));
    duplicateBlock(editor, 0);
    expect(editor.state.selection.from).toBe(startOf(editor, 1) + 5);
  });
});

describe('removeBlock', () => {
  it('takes one block away and leaves the others', () => {
    const editor = open();
    expect(removeBlock(editor, startOf(editor, 1))).toBe(true);
    expect(editor.state.doc.child(1).attrs.blockId).toBe('list1');
  });

  it('leaves a line to write in', () => {
    const editor = open({ version: 1, blocks: [{ id: 'd1', type: 'divider', version: 1 }] });
    removeBlock(editor, 0);
    expect(editor.state.doc.toJSON().content).toMatchObject([{ type: 'paragraph' }]);
  });
});

describe('undo', () => {
  it('takes back one act on a block at a time, and not what was typed just before', () => {
    const editor = open();
    const before: Node[] = [];
    editor.view.dispatch(editor.state.tr.insertText('Typed', 1));
    for (const act of [
      () => duplicateBlock(editor, 0),
      () => moveBlock(editor, 0, 1),
      () => removeBlock(editor, 0),
    ]) {
      before.push(editor.state.doc);
      expect(act()).toBe(true);
    }
    for (const doc of before.toReversed()) {
      undo(editor.state, editor.view.dispatch);
      expect(withoutIds(editor.state.doc)).toEqual(withoutIds(doc));
    }
  });
});
