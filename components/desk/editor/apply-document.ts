import type { Editor, JSONContent } from '@tiptap/core';
import { Node as EditorNode } from '@tiptap/pm/model';
import { Selection, type Transaction } from '@tiptap/pm/state';
import { documentToEditor } from '@/blocks/document-editor';
import type { StoryDocument } from '@/lib/document/story-document';

interface Place {
  at: number;
  node: EditorNode;
}

const idOf = (node: EditorNode) => node.attrs.blockId as string | null;

function places(doc: EditorNode): Place[] {
  const found: Place[] = [];
  doc.forEach((node, at) => {
    found.push({ at, node });
  });
  return found;
}

/** Brings the blocks of `tr` into the order and shape of `wanted`, touching only what differs. */
function bring(tr: Transaction, wanted: EditorNode[]): void {
  wanted.forEach((node, index) => {
    const now = places(tr.doc);
    const here = now[index];
    const at = here?.at ?? tr.doc.content.size;
    const found = now.slice(index).find((place) => idOf(place.node) === idOf(node));
    if (found && found !== here) {
      tr.delete(found.at, found.at + found.node.nodeSize);
      tr.insert(at, node);
    } else if (!found) tr.insert(at, node);
    else if (!found.node.eq(node)) tr.replaceWith(at, at + found.node.nodeSize, node);
  });
  for (const { at, node } of places(tr.doc).slice(wanted.length).reverse()) {
    tr.delete(at, at + node.nodeSize);
  }
}

/** Where the cursor stands: its block, and how far into it. */
function cursorOf(doc: EditorNode, selection: Selection) {
  const holder = places(doc).find(({ at, node }) => selection.head <= at + node.nodeSize);
  return holder && { id: idOf(holder.node), offset: selection.head - holder.at };
}

/**
 * Shows another document in an open editor: blocks that are the same stay untouched, with the cursor in them, and the
 * page doesn't scroll. It can't be undone by Ctrl+Z, which is for one's own changes.
 */
export function applyDocument(editor: Editor, document: StoryDocument): void {
  const { state, view } = editor;
  const json: JSONContent[] = documentToEditor(document).content ?? [];
  const wanted = json.map((node) => EditorNode.fromJSON(state.schema, node));
  const cursor = cursorOf(state.doc, state.selection);
  const { tr } = state;
  bring(tr, wanted);
  if (!tr.docChanged) return;
  const holder = places(tr.doc).find(({ node }) => cursor?.id && idOf(node) === cursor.id);
  if (holder && cursor) {
    const head = holder.at + Math.min(cursor.offset, holder.node.nodeSize - 1);
    // Only when it was lost: a selection that the change left alone keeps both of its ends.
    if (tr.selection.head !== head) tr.setSelection(Selection.near(tr.doc.resolve(head), -1));
  }
  view.dispatch(tr.setMeta('addToHistory', false));
}
