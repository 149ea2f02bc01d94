import { type Editor, getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { EditorState, type Plugin, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { StoryDocument } from '@/lib/document/story-document';
import { documentToEditor, editorToDocument } from '../document-editor';
import { blockIdsPlugin } from '../editing/block-ids';
import { testContext } from '../editing/test-context';
import { documentExtensions } from '../registry.editor';

const schema = getSchema(documentExtensions(testContext));

/** As much of an editor as commands need, without a browser: a state, and a view that takes transactions. */
export function headlessEditor(document: StoryDocument, plugins: Plugin[] = []): Editor {
  let state = EditorState.create({
    doc: Node.fromJSON(schema, documentToEditor(document)),
    plugins: [blockIdsPlugin(), ...plugins],
  });
  const view = {
    dispatch: (tr: Transaction) => {
      state = state.apply(tr);
      state.doc.check();
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

/** Puts the cursor behind the first occurrence of some words. */
export function cursorBehind(editor: Editor, words: string): void {
  let found: number | null = null;
  editor.state.doc.descendants((node, at) => {
    const offset = node.text?.indexOf(words) ?? -1;
    if (found === null && offset >= 0) found = at + offset + words.length;
  });
  if (found === null) throw new Error(`nobody wrote ${words}`);
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, found)));
}

/** The document as it would be saved now. */
export function documentIn(editor: Editor): StoryDocument {
  return editorToDocument(editor.state.doc.toJSON());
}
