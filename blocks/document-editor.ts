import type { JSONContent } from '@tiptap/core';
import type { Node as EditorNode } from '@tiptap/pm/model';
import type { Block } from '@/lib/document/block';
import type { StoryDocument } from '@/lib/document/story-document';
import { newBlockId } from '@/lib/kit/ids';
import { blockEditorFor, blockEditorOf } from './registry.editor';
import { unknownNode } from './unknown/unknown-node';

function blockToEditor(block: Block): JSONContent {
  const editor = blockEditorFor(block);
  if (!editor) {
    return { type: unknownNode, attrs: { block, blockId: block.id } };
  }
  const { attrs, ...rest } = editor.toEditor(block);
  const inside = editor.children && { content: (block.blocks as Block[]).map(blockToEditor) };
  return { type: editor.type, attrs: { ...attrs, blockId: block.id }, ...rest, ...inside };
}

const blockOrNone = (node: JSONContent) => blockFromEditor(node) ?? [];

function blockFromEditor(node: JSONContent): Block | null {
  const id = typeof node.attrs?.blockId === 'string' ? node.attrs.blockId : newBlockId();
  if (node.type === unknownNode) {
    const stored = node.attrs?.block as Block;
    return stored.id === id ? stored : { ...stored, id };
  }
  const editor = blockEditorOf(node.type ?? '');
  if (!editor) return null;
  const inside = editor.children && (node.content ?? []).flatMap(blockOrNone);
  return { id, version: editor.version, type: editor.type, ...editor.fromEditor(node, inside) };
}

/**
 * A document, as `storySchema` gives it, as the editor's content. Every block becomes one node that
 * carries the block's id, those of a container inside its node. A document
 * without blocks gets one empty paragraph to write in.
 */
export function documentToEditor(document: StoryDocument): JSONContent {
  const content = document.blocks.map(blockToEditor);
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

/** The document that the editor holds: the inverse of `documentToEditor` for every valid document. */
export function editorToDocument(json: JSONContent): StoryDocument {
  const nodes = json.content ?? [];
  const only = nodes.length === 1 ? nodes[0] : undefined;
  const untouched = only?.type === 'paragraph' && !only.attrs?.blockId && !only.content?.length;
  if (untouched) return { version: 1, blocks: [] };
  return { version: 1, blocks: nodes.flatMap(blockOrNone) };
}

/** The block of each node that was asked about. A node never changes: an edit puts another one in its place. */
const known = new WeakMap<EditorNode, Block | null>();

function blockOf(node: EditorNode): Block | null {
  const before = known.get(node);
  if (before !== undefined) return before;
  const block = blockFromEditor(node.toJSON());
  known.set(node, block);
  return block;
}

/**
 * What `editorToDocument` makes of a document node, at the price of what has changed since it was last asked: a block
 * that nobody touched is the very same object as before, and must not be written to.
 */
export function documentOf(doc: EditorNode): StoryDocument {
  if (doc.childCount === 1) return editorToDocument(doc.toJSON());
  return { version: 1, blocks: doc.children.flatMap((node) => blockOf(node) ?? []) };
}
