import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { documentToEditor } from '../document-editor';
import { documentExtensions } from '../registry.editor';
import { blockIdsPlugin } from './block-ids';
import { testContext } from './test-context';

const schema = getSchema(documentExtensions(testContext));

function open(...texts: string[]): EditorState {
  const blocks = texts.map((text, index) => ({
    id: `p${index + 1}`,
    type: 'paragraph',
    version: 1,
    text: text ? [{ text }] : [],
  }));
  const doc = Node.fromJSON(schema, documentToEditor({ version: 1, blocks }));
  return EditorState.create({ doc, plugins: [blockIdsPlugin()] });
}

function edited(state: EditorState, edit: (tr: Transaction) => Transaction) {
  const { doc } = state.applyTransaction(edit(state.tr)).state;
  const blocks: { id: unknown; text: string }[] = [];
  doc.forEach((node) => {
    blocks.push({ id: node.attrs.blockId, text: node.textContent });
  });
  return blocks;
}

/** Splits as the editor's Enter does: the second half comes without an id. */
const split = (tr: Transaction, at: number) =>
  tr.split(at, 1, [{ type: schema.nodes.paragraph, attrs: { blockId: null } }] as never);

describe('block ids', () => {
  it('leave an unchanged document alone', () => {
    expect(edited(open('one', 'two'), (tr) => tr)).toEqual([
      { id: 'p1', text: 'one' },
      { id: 'p2', text: 'two' },
    ]);
  });

  it('stay with the first half of a split block', () => {
    const [first, second] = edited(open('one'), (tr) => split(tr, 2));
    expect(first).toEqual({ id: 'p1', text: 'o' });
    expect(second?.id).toMatch(/^[2-9a-z]{10}$/);
  });

  it('go with the words when the split leaves an empty block above them', () => {
    const [first, second] = edited(open('one'), (tr) => split(tr, 1));
    expect(second).toEqual({ id: 'p1', text: 'one' });
    expect(first?.id).not.toBe('p1');
    expect(first?.id).toBeTruthy();
  });

  it('stay with the block that was there when its copy is pasted above it', () => {
    const state = open('one', 'two');
    const blocks = edited(state, (tr) => tr.insert(0, state.doc.child(1)));
    expect(blocks.map(({ text }) => text)).toEqual(['two', 'one', 'two']);
    expect(blocks[2]?.id).toBe('p2');
    expect(blocks[0]?.id).not.toBe('p2');
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(3);
  });

  it('survive a move by cut and paste', () => {
    const state = open('one', 'two');
    const moved = state.doc.child(0);
    const blocks = edited(state, (tr) => tr.delete(0, moved.nodeSize).insert(tr.doc.content.size, moved));
    expect(blocks.map(({ id }) => id)).toEqual(['p2', 'p1']);
  });
});
