import { type Editor, getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { plainText, type RichText, richText } from '@/lib/document/rich-text';
import { documentToEditor, editorToDocument } from '../document-editor';
import { documentExtensions } from '../registry.editor';
import { toggleInsertion } from './insertion';
import { testContext } from './test-context';

const schema = getSchema(documentExtensions(testContext));

/** The paragraph's text after the toggle, with the selection from `from` to `to` (1 is its start). */
function toggled(text: RichText, from: number, to = from): RichText {
  const blocks = [{ id: 'p1', type: 'paragraph', version: 1, text }];
  const doc = Node.fromJSON(schema, documentToEditor({ version: 1, blocks }));
  let state = EditorState.create({ doc, selection: TextSelection.create(doc, from, to) });
  const view = {
    dispatch: (tr: typeof state.tr) => {
      state = state.apply(tr);
    },
  };
  expect(toggleInsertion({ state, view } as unknown as Editor)).toBe(true);
  state.doc.check();
  return editorToDocument(state.doc.toJSON()).blocks[0]?.text as RichText;
}

const insertion = { type: 'insertion' as const };

describe('toggleInsertion', () => {
  it('puts [sic] where nothing is selected, and what is typed next is no part of it', () => {
    expect(toggled(richText('We was there'), 7)).toEqual([
      { text: 'We was' },
      { text: '[sic]', marks: [insertion] },
      { text: ' there' },
    ]);
  });

  it('puts brackets around a selection and keeps its other marks', () => {
    const bold: RichText = [{ text: 'for ' }, { text: 'Danny', marks: [{ type: 'bold' }] }];
    const result = toggled(bold, 5, 10);
    expect(plainText(result)).toBe('for [Danny]');
    expect(result.at(-1)?.marks).toContainEqual(insertion);
    expect(result.find(({ text }) => text.includes('Danny'))?.marks).toContainEqual({ type: 'bold' });
  });

  it('takes mark and brackets away again', () => {
    const marked: RichText = [{ text: 'for ' }, { text: '[Danny]', marks: [insertion] }];
    expect(toggled(marked, 7)).toEqual([{ text: 'for Danny' }]);
  });
});
