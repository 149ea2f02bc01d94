import type { Element } from 'hast';
import * as z from 'zod/mini';
import { blockBase, childBlocks } from '@/lib/document/block';
import { defineBlock } from '@/lib/document/define-block';
import { markup } from '@/lib/kit/html';
import { factBoxChildren } from './fact-box-children';

const schema = z.strictObject({
  ...blockBase,
  type: z.literal('fact-box'),
  title: z.string().check(z.maxLength(200)),
  blocks: childBlocks.check(z.minLength(1)),
});

/** What a reader may want to look up beside the story: who, when, how much, in short lines, a table or a picture. */
export type FactBox = z.infer<typeof schema>;

const isHeading = (element: Element | undefined) => /^h[1-6]$/.test(element?.tagName ?? '');

export const factBox = defineBlock<FactBox>({
  type: 'fact-box',
  version: 1,
  schema,
  children: factBoxChildren,
  toText: ({ title }, _, inside = '') => [title, inside].filter(Boolean).join('\n'),
  toHtml: ({ title }, _, inside = markup``) =>
    markup`<aside>${title && markup`<h3>${title}</h3>`}${inside}</aside>`,
  // An aside that begins with a heading; others are too often menus and advertisements to make boxes of them.
  fromHtml: (element, read) => {
    if (element.tagName !== 'aside') return null;
    const title = element.children.find((child) => child.type === 'element');
    if (!title || !isHeading(title)) return null;
    const rest = { ...element, children: element.children.filter((child) => child !== title) };
    const words = read.text(title).replaceAll('\n', ' ');
    return { id: read.newId(), type: 'fact-box', version: 1, title: words, blocks: read.blocks(rest) };
  },
  refs: () => [],
  check: ({ id, title }) =>
    title.trim() ? [] : [{ level: 'amber', code: 'fact-box-title-missing', blockId: id }],
  upgrade: {},
});
