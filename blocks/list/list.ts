import type { Element } from 'hast';
import { z } from 'zod';
import { blockBase } from '@/lib/document/block';
import { defineBlock, type HtmlReader } from '@/lib/document/define-block';
import { plainText, type RichText, richTextSchema } from '@/lib/document/rich-text';
import { richTextToHtml } from '@/lib/document/rich-text-html';
import { Markup, markup } from '@/lib/kit/html';

/** One item: its words, and a list of its own below it. */
export interface ListItem {
  text: RichText;
  list?: { ordered: boolean; items: ListItem[] };
}

/** Lists nest this deep and no deeper; the editor stops indenting there. */
export const maxListDepth = 5;

function itemSchema(depth: number): z.ZodType<ListItem> {
  const text = richTextSchema;
  if (depth >= maxListDepth) return z.strictObject({ text });
  const list = z.strictObject({
    ordered: z.boolean(),
    items: z
      .array(itemSchema(depth + 1))
      .min(1)
      .max(1_000),
  });
  return z.strictObject({ text, list: list.optional() });
}

const schema = z.strictObject({
  ...blockBase,
  type: z.literal('list'),
  ordered: z.boolean(),
  items: z.array(itemSchema(1)).min(1).max(1_000),
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

function itemsFromHtml(element: Element, read: HtmlReader, depth: number): ListItem[] {
  return childElements(element).flatMap((child): ListItem[] => {
    if (child.tagName !== 'li') return [];
    const nested = childElements(child).find(isList);
    const own: Element = { ...child, children: child.children.filter((node) => node !== nested) };
    const below = nested ? itemsFromHtml(nested, read, depth + 1) : [];
    const item: ListItem = { text: read.richText(own) };
    if (below.length === 0 || !nested) return [item];
    // Deeper than a list may go: the items stay, on the last level there is.
    if (depth >= maxListDepth) return [item, ...below];
    return [{ ...item, list: { ordered: nested.tagName === 'ol', items: below } }];
  });
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
