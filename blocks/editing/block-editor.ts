import type { AnyExtension, JSONContent } from '@tiptap/core';
import type { Block } from '@/lib/document/block';
import type { KnownBlock } from '@/lib/document/define-block';
import type { EditorContext } from './editor-context';

/**
 * How a kind of block is edited. Its Tiptap node has the name of the kind. Identity (id, version) is not its business:
 * `documentToEditor` and `editorToDocument` carry that for every kind alike. Both conversions are pure and run without
 * a browser.
 */
export interface BlockEditor<B extends KnownBlock> {
  type: B['type'];
  /**
   * The definition's: what comes out of the editor is always of the newest shape. Said again here, since definitions,
   * with schemas and all, come only after the page can be written in; a test holds the two together.
   */
  version: number;
  /** Only for a container: the kinds that may stand inside, as its definition has them. */
  children?: readonly string[];
  /** The block as editor content: its node's `attrs` and `content`. A container's content is what is inside it. */
  toEditor(block: B): JSONContent;
  /**
   * The block's own fields out of its node.
   * @param inside a container's children
   */
  fromEditor(node: JSONContent, inside?: Block[]): Omit<B, keyof KnownBlock>;
  /** The node and whatever else the kind needs: other nodes, keys, typing habits. */
  extensions(context: EditorContext): AnyExtension[];
}

// Editors differ in their block; a list of them can only be held loosely.
// biome-ignore lint/suspicious/noExplicitAny: a heterogeneous list of generics
export type AnyBlockEditor = BlockEditor<any>;

/** Declares how a kind is edited; see `BlockEditor` for the facets. */
export function defineBlockEditor<B extends KnownBlock>(editor: BlockEditor<B>): BlockEditor<B> {
  return editor;
}
