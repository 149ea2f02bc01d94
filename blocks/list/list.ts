import type { Element } from 'hast';
import * as z from 'zod/mini';
import { blockBase } from '@/lib/document/block';
import { defineBlock, type HtmlReader } from '@/lib/document/define-block';
import { plainText, type RichText } from '@/lib/document/rich-text';
import { richTextToHtml } from '@/lib/document/rich-text-html';
import { richTextSchema } from '@/lib/document/rich-text-schema';
import { Markup, markup } from '@/lib/kit/html';
import { maxListDepth } from './list-depth';

/** One item: its words, and a list of its own below it. */
export interface ListItem {
  text: RichText;
  list?: { ordered: boolean; items: ListItem[] };
}

function itemSchema(depth: number): z.ZodMiniType<ListItem> {
  const text = richTextSchema;
  if (depth >= maxListDepth) return z.strictObject({ text });
  const list = z.strictObject({
    ordered: z.boolean(),
    items: z.array(itemSchema(depth + 1)).check(z.minLength(1), z.maxLength(1_000)),
  });
  return z.strictObject({ text, list: z.optional(list) });
}

const schema = z.strictObject({
  ...blockBase,
  type: z.literal('list'),
  ordered: z.boolean(),
  items: z.array(itemSchema(1)).check(z.minLength(1), z.maxLength(1_000)),
});

export type List = z.infer<typeof schema>;

function itemsToText(items: ListItem[]): string {
  return items
    .map((item) =>
      [plainText(item.text), item.list ? itemsToText(item.list.items) : ''].filter(Boolean).join('\n'),
    )
    .join('\n');
}

function listToHtml(ordered: boolean, items: ListItem[]): Markup {
  const tag = new Markup(ordered ? 'ol' : 'ul');
  const inner = items.map(
    (item) =>
      markup`<li>${richTextToHtml(item.text)}${item.list && listToHtml(item.list.ordered, item.list.items)}</li>`,
  );
  return markup`<${tag}>${inner}</${tag}>`;
}

const isList = (element: Element) => element.tagName === 'ul' || element.tagName === 'ol';
const childElements = (element: Element) => element.children.filter((child) => child.type === 'element');

/** Puts the items of a list inside an item below it; beside it where a list may go no deeper. */
function addBelow(items: ListItem[], nested: Element, read: HtmlReader, depth: number): void {
  const below = itemsFromHtml(nested, read, Math.min(depth + 1, maxListDepth));
  const item = items.at(-1);
  if (below.length === 0) return;
  if (!item || depth >= maxListDepth) items.push(...below);
  else if (item.list) item.list.items.push(...below);
  else item.list = { ordered: nested.tagName === 'ol', items: below };
}

function itemsFromHtml(element: Element, read: HtmlReader, depth: number): ListItem[] {
  const items: ListItem[] = [];
  for (const child of childElements(element)) {
    // Some editors put a nested list beside the item that it belongs to.
    if (isList(child)) addBelow(items, child, read, depth);
    if (child.tagName !== 'li') continue;
    const own = {
      ...child,
      children: child.children.filter((node) => node.type !== 'element' || !isList(node)),
    };
    items.push({ text: read.richText(own) });
    for (const nested of childElements(child).filter(isList)) addBelow(items, nested, read, depth);
  }
  return items;
}

export const list = defineBlock<List>({
  type: 'list',
  version: 1,
  schema,
  toText: (block) => itemsToText(block.items),
  toHtml: (block) => listToHtml(block.ordered, block.items),
  fromHtml: (element, read) => {
    if (!isList(element)) return null;
    const items = itemsFromHtml(element, read, 1);
    if (items.length === 0) return null;
    return { id: read.newId(), type: 'list', version: 1, ordered: element.tagName === 'ol', items };
  },
  refs: () => [],
  check: () => [],
  upgrade: {},
});
