import type { JSONContent } from '@tiptap/core';
import type { Block } from '@/lib/document/block';
import type { StoryDocument } from '@/lib/document/story-document';
import { newBlockId } from '@/lib/kit/ids';
import { definitionFor } from './registry';
import { blockEditorOf } from './registry.editor';
import { unknownNode } from './unknown/unknown.editor';

function blockToEditor(block: Block): JSONContent {
  const editor = blockEditorOf(block.type);
  if (!editor || !definitionFor(block)) {
    return { type: unknownNode, attrs: { block, blockId: block.id } };
  }
  const { attrs, ...rest } = editor.toEditor(block);
  return { type: editor.type, attrs: { ...attrs, blockId: block.id }, ...rest };
}

function blockFromEditor(node: JSONContent): Block | null {
  const id = typeof node.attrs?.blockId === 'string' ? node.attrs.blockId : newBlockId();
  if (node.type === unknownNode) {
    const stored = node.attrs?.block as Block;
    return stored.id === id ? stored : { ...stored, id };
  }
  const editor = blockEditorOf(node.type ?? '');
  if (!editor) return null;
  return { id, version: editor.version, type: editor.type, ...editor.fromEditor(node) };
}

/**
 * A document, as `storySchema` gives it, as the editor's content. Every block becomes one top-level node that carries the block's id. A document
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
  return { version: 1, blocks: nodes.flatMap((node) => blockFromEditor(node) ?? []) };
}
