import { type Editor, getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { AllSelection, EditorState, type Selection, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/document/block';
import { plainText, type RichText, richText } from '@/lib/document/rich-text';
import { documentToEditor, editorToDocument } from '../document-editor';
import { documentExtensions } from '../registry.editor';
import { toggleInsertion } from './insertion';
import { testContext } from './test-context';

const schema = getSchema(documentExtensions(testContext));

const paragraph = (id: string, text: RichText) => ({ id, type: 'paragraph', version: 1, text });

/** The document after the toggle, once for each selection. */
function afterToggles(blocks: Block[], ...selections: ((doc: Node) => Selection)[]): Block[] {
  let state = EditorState.create({ doc: Node.fromJSON(schema, documentToEditor({ version: 1, blocks })) });
  const view = {
    dispatch: (tr: typeof state.tr) => {
      state = state.apply(tr);
    },
  };
  for (const select of selections) {
    state = state.apply(state.tr.setSelection(select(state.doc)));
    expect(toggleInsertion({ state, view } as unknown as Editor)).toBe(true);
    state.doc.check();
  }
  return editorToDocument(state.doc.toJSON()).blocks;
}

/** The paragraph's text after the toggle, with the selection from `from` to `to` (1 is its start). */
function toggled(text: RichText, from: number, to = from): RichText {
  const [block] = afterToggles([paragraph('p1', text)], (doc) => TextSelection.create(doc, from, to));
  return block?.text as RichText;
}

const everything = (doc: Node) => new AllSelection(doc);
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

  it('brackets what is selected of each block, and nothing of blocks without text', () => {
    const blocks = [
      paragraph('p1', richText('One two')),
      { id: 'd1', type: 'divider', version: 1 },
      paragraph('p2', []),
      paragraph('p3', richText('three four')),
    ];
    const result = afterToggles(blocks, (doc) => TextSelection.create(doc, 5, doc.content.size - 6));
    expect(result.map(({ type, text }) => (text ? plainText(text as RichText) : type))).toEqual([
      'One [two]',
      'divider',
      '',
      '[three] four',
    ]);
    expect(result[0]?.text).toContainEqual({ text: '[two]', marks: [insertion] });
  });

  it('leaves the brackets that a block has until all blocks have some, then takes all away', () => {
    const blocks = [
      paragraph('p1', [{ text: 'We was ' }, { text: '[sic]', marks: [insertion] }, { text: ' there' }]),
      paragraph('p2', richText('Danny')),
    ];
    const texts = (result: Block[]) => result.map(({ text }) => plainText(text as RichText));
    expect(texts(afterToggles(blocks, everything))).toEqual(['We was [sic] there', '[Danny]']);
    const back = afterToggles(blocks, everything, everything);
    expect(texts(back)).toEqual(['We was sic there', 'Danny']);
    expect(back[0]?.text).toEqual([{ text: 'We was sic there' }]);
  });
});
