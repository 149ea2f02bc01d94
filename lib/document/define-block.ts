import type { Element } from 'hast';
import type * as z from 'zod/mini';
import type { Markup } from '@/lib/kit/html';
import type { Block, Ref } from './block';
import type { Finding } from './finding';
import type { Refs } from './refs';

/** What `fromHtml` may use: new ids, and the text of an element as rich text (marks read, styles dropped). */
export interface HtmlReader {
  newId(): string;
  richText(element: Element): import('./rich-text').RichText;
  text(element: Element): string;
  /** The blocks that stand in an element: what a container holds. Words that stand loose become paragraphs. */
  blocks(element: Element): Block[];
}

export interface KnownBlock {
  id: string;
  type: string;
  version: number;
}

/**
 * Everything that Dateline must know about a kind of block, apart from how readers see it (`.view.tsx`) and how it is
 * edited (`.editor.tsx`). Pure: no React, no editor, no database. A facet left out is a type error.
 */
export interface BlockDefinition<B extends KnownBlock> {
  type: B['type'];
  /** The version of the shape that `schema` describes; older stored blocks pass through `upgrade` first. */
  version: number;
  schema: z.ZodMiniType<B>;
  /**
   * Only for a container: the kinds that may stand inside it, in its field `blocks`. Containers don't nest. What is
   * inside is validated, checked, printed and drawn by its own definition; the container gets the result.
   */
  children?: readonly string[];
  /**
   * The words of the block for search, word counts and articleBody; empty when it has none.
   * @param inside the words of a container's children, a line or more each
   * @param language the story's (BCP 47), for words that aren't the author's; English when not said
   */
  toText(block: B, refs: Refs, inside?: string, language?: string): string;
  /**
   * The block in a feed: semantic HTML, absolute addresses, credits included, no classes that need a style sheet.
   * @param inside a container's children, one after the other
   * @param language as for `toText`
   */
  toHtml(block: B, refs: Refs, inside?: Markup, language?: string): Markup;
  /** The block that an HTML element stands for, or null when the element is not of this kind. Used for paste and import. */
  fromHtml(element: Element, read: HtmlReader): B | null;
  /** What the block itself shows that lives outside the document. */
  refs(block: B): Ref[];
  /** What preflight has to say about the block itself. */
  check(block: B, refs: Refs): Finding[];
  /** From version n (the key) to n + 1, on unvalidated JSON. */
  upgrade: Record<number, (stored: Record<string, unknown>) => Record<string, unknown>>;
}

/** Declares a kind of block; see `BlockDefinition` for the facets. */
export function defineBlock<B extends KnownBlock>(definition: BlockDefinition<B>): BlockDefinition<B> {
  for (let from = 1; from < definition.version; from += 1) {
    if (!definition.upgrade[from]) throw new Error(`${definition.type}: no upgrade from version ${from}`);
  }
  return definition;
}
