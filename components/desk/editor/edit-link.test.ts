import type { Editor } from '@tiptap/core';
import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { documentToEditor, editorToDocument } from '@/blocks/document-editor';
import { testContext } from '@/blocks/editing/test-context';
import { documentExtensions } from '@/blocks/registry.editor';
import type { Span } from '@/lib/document/rich-text';
import { hasWordsToLink, linkAt, removeLink, setLink, setWanted } from './edit-link';

const schema = getSchema(documentExtensions(testContext));
const href = 'https://example.org/';

function open(text: Span[], from: number, to = from) {
  const blocks = [{ id: 'p1', type: 'paragraph', version: 1, text }];
  const doc = Node.fromJSON(schema, documentToEditor({ version: 1, blocks }));
  let state = EditorState.create({ doc, selection: TextSelection.create(doc, from, to) });
  const view = {
    dispatch: (tr: Transaction) => {
      state = state.apply(tr);
    },
  };
  return {
    get state() {
      return state;
    },
    view,
  } as unknown as Editor;
}

const textOf = (editor: Editor) => editorToDocument(editor.state.doc.toJSON()).blocks[0]?.text;

describe('a link in the text', () => {
  it('is put on the selected words', () => {
    const editor = open([{ text: 'the report says' }], 5, 11);
    setLink(editor, href, 'unused');
    expect(textOf(editor)).toEqual([
      { text: 'the ' },
      { text: 'report', marks: [{ type: 'link', href }] },
      { text: ' says' },
    ]);
  });

  it('brings its own words where none are selected', () => {
    const editor = open([{ text: 'See ' }], 5);
    expect(hasWordsToLink(editor)).toBe(false);
    setLink(editor, href, 'Bridge opens');
    expect(textOf(editor)).toEqual([
      { text: 'See ' },
      { text: 'Bridge opens', marks: [{ type: 'link', href }] },
    ]);
  });

  it('gets another address as a whole, whatever the marks within it', () => {
    const link = { type: 'link' as const, href: 'https://old.example/' };
    const editor = open(
      [
        { text: 'the ', marks: [link] },
        { text: 'report', marks: [link, { type: 'bold' }] },
      ],
      3,
    );
    expect(linkAt(editor)).toMatchObject({ from: 1, to: 11, href: link.href });
    setLink(editor, href, '');
    expect(textOf(editor)).toEqual([
      { text: 'the ', marks: [{ type: 'link', href }] },
      { text: 'report', marks: [{ type: 'link', href }, { type: 'bold' }] },
    ]);
    removeLink(editor);
    expect(textOf(editor)).toEqual([{ text: 'the ' }, { text: 'report', marks: [{ type: 'bold' }] }]);
  });

  it('may still want its address, until it gets one', () => {
    const editor = open([{ text: 'the report' }], 5, 11);
    setWanted(editor);
    expect(textOf(editor)).toEqual([{ text: 'the ' }, { text: 'report', marks: [{ type: 'wanted-link' }] }]);
    expect(linkAt(editor)).toMatchObject({ href: null });
    setLink(editor, href, '');
    expect(textOf(editor)).toEqual([{ text: 'the ' }, { text: 'report', marks: [{ type: 'link', href }] }]);
    setWanted(editor);
    expect(linkAt(editor)).toMatchObject({ href: null });
    removeLink(editor);
    expect(textOf(editor)).toEqual([{ text: 'the report' }]);
  });

  it('is none where there are no words to want one', () => {
    const editor = open([{ text: 'the report' }], 3);
    setWanted(editor);
    expect(textOf(editor)).toEqual([{ text: 'the report' }]);
  });
});
