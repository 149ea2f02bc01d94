import type { Editor, JSONContent } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { Node as EditorNode, Fragment, Slice } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import { documentToEditor } from '@/blocks/document-editor';
import { holdsBlocks } from '@/blocks/editing/each-block';
import type { StoryDocument } from '@/lib/document/story-document';

/** The empty paragraph of the story's top level that the cursor stands in, if it does. */
export function emptyLineAt({ state }: Editor): { from: number; to: number } | null {
  const { $from, empty } = state.selection;
  const isEmpty = empty && $from.depth === 1 && $from.parent.type.name === 'paragraph';
  return isEmpty && $from.parent.content.size === 0 ? { from: $from.before(1), to: $from.after(1) } : null;
}

/**
 * Where a new block of a kind goes: in place of the empty line, else below the block that the cursor stands in; inside
 * a container if its kind may stand there, else below the container.
 */
export function placeForBlock({ state }: Editor, type: string): { from: number; to: number } {
  const { $from, $to, empty } = state.selection;
  const node = state.schema.nodes[type];
  for (let depth = $to.depth; depth > 0; depth -= 1) {
    const parent = $to.node(depth - 1);
    const index = $to.index(depth - 1);
    if (!node || !holdsBlocks(parent) || !parent.canReplaceWith(index + 1, index + 1, node)) continue;
    const line = $from.parent;
    const isLine =
      empty && depth === $from.depth && line.type.name === 'paragraph' && line.content.size === 0;
    return { from: isLine ? $to.before(depth) : $to.after(depth), to: $to.after(depth) };
  }
  const after = $to.pos + ($to.nodeAfter?.nodeSize ?? 0);
  return { from: after, to: after };
}

/** Where the words of a new block begin: the first cell of a table, the first line of others; null without words. */
function firstWords(node: EditorNode, at: number): number | null {
  let found: number | null = node.isTextblock ? at + 1 : null;
  node.descendants((child, offset) => {
    const words = child.isTextblock && child.type.name !== 'tableCaption';
    if (words && found === null) found = at + 1 + offset + 1;
    return found === null;
  });
  return found;
}

/**
 * Puts a block at the cursor, as a step of its own to undo, with a line to go on writing below it when it would be the
 * last one. Returns where it stands.
 */
export function insertBlock(editor: Editor, block: JSONContent): number {
  const { state, view } = editor;
  const { from, to } = placeForBlock(editor, block.type ?? '');
  const node = EditorNode.fromJSON(state.schema, block);
  const tr = closeHistory(state.tr).replaceWith(from, to, node);
  const below = from + node.nodeSize;
  const line = state.schema.nodes.paragraph?.create();
  if (line && below >= tr.doc.content.size) tr.insert(below, line);
  tr.setSelection(Selection.near(tr.doc.resolve(firstWords(node, from) ?? below), 1));
  view.dispatch(tr.scrollIntoView());
  view.focus();
  return from;
}

/**
 * Puts a whole document at the selection, as a paste does: its first and last paragraphs join the text around them.
 * Where only words may stand (a caption), its words come in.
 * @param apart ids of blocks that stay blocks of their own with these ids: others will look for them
 */
export function insertDocument(
  { state, view }: Editor,
  document: StoryDocument,
  apart: ReadonlySet<string> = new Set(),
): void {
  if (document.blocks.length === 0) return;
  const nodes = documentToEditor(document).content ?? [];
  const fragment = Fragment.fromArray(
    nodes.map((json) =>
      EditorNode.fromJSON(state.schema, apart.has(json.attrs?.blockId) ? json : withoutId(json)),
    ),
  );
  const { $from } = state.selection;
  const wordsOnly = $from.parent.inlineContent && $from.parent.type.spec.isolating;
  const open = (node: EditorNode | null) =>
    node?.type.name === 'paragraph' && !apart.has(node.attrs.blockId) ? 1 : 0;
  const slice = wordsOnly
    ? new Slice(Fragment.from(inlineOf(fragment)), 0, 0)
    : new Slice(fragment, open(fragment.firstChild), open(fragment.lastChild));
  // A paste is a step of its own: undoing it leaves what was typed just before.
  view.dispatch(closeHistory(state.tr).replaceSelection(slice).scrollIntoView().setMeta('paste', true));
}

// Ids are given when blocks arrive: a paragraph that joins another must not bring its own.
function withoutId({ attrs, ...node }: JSONContent): JSONContent {
  return { ...node, attrs: { ...attrs, blockId: null } };
}

function inlineOf(fragment: Fragment): EditorNode[] {
  const found: EditorNode[] = [];
  fragment.descendants((node) => {
    const { schema } = node.type;
    if (node.isTextblock && found.length > 0) found.push(schema.text(' '));
    if (node.isInline) found.push(node);
    return true;
  });
  return found;
}
