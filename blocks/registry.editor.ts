import type { AnyExtension } from '@tiptap/core';
import type { Block } from '@/lib/document/block';
import { calloutEditor } from './callout/callout.editor';
import { dividerEditor } from './divider/divider.editor';
import type { AnyBlockEditor } from './editing/block-editor';
import { BlockIds } from './editing/block-ids';
import type { EditorContext } from './editing/editor-context';
import { richTextExtensions } from './editing/rich-text-extensions';
import { embedEditor } from './embed/embed.editor';
import { factBoxEditor } from './fact-box/fact-box.editor';
import { galleryEditor } from './gallery/gallery.editor';
import { headingEditor } from './heading/heading.editor';
import { helplineEditor } from './helpline/helpline.editor';
import { listEditor } from './list/list.editor';
import { paragraphEditor } from './paragraph/paragraph.editor';
import { photoEditor } from './photo/photo.editor';
import { pullQuoteEditor } from './pull-quote/pull-quote.editor';
import { quoteEditor } from './quote/quote.editor';
import { tableEditor } from './table/table.editor';
import { unknownExtension } from './unknown/unknown.editor';
import { unknownNode } from './unknown/unknown-node';

/** How each kind of block is edited. A kind that the registry of definitions has and this one lacks fails a test. */
export const blockEditors: readonly AnyBlockEditor[] = [
  paragraphEditor,
  headingEditor,
  listEditor,
  quoteEditor,
  pullQuoteEditor,
  photoEditor,
  galleryEditor,
  embedEditor,
  helplineEditor,
  calloutEditor,
  factBoxEditor,
  tableEditor,
  dividerEditor,
];

const byType = new Map<string, AnyBlockEditor>(blockEditors.map((editor) => [editor.type, editor]));

/** How a kind is edited, or undefined for one that this code doesn't know. */
export function blockEditorOf(type: string): AnyBlockEditor | undefined {
  return byType.get(type);
}

/** How a block is edited; undefined where this code doesn't know its kind, or was written before its version. */
export function blockEditorFor({ type, version }: Block): AnyBlockEditor | undefined {
  const editor = byType.get(type);
  return editor && version <= editor.version ? editor : undefined;
}

/** Everything that a document can hold: text and marks, the node of every kind, and the inert one for unknown kinds. */
export function documentExtensions(context: EditorContext): AnyExtension[] {
  return [
    ...richTextExtensions,
    ...blockEditors.flatMap((editor) => editor.extensions(context)),
    unknownExtension(context, (block) => blockEditorFor(block) !== undefined),
    BlockIds.configure({ types: [...blockEditors.map((editor) => editor.type), unknownNode] }),
  ];
}
