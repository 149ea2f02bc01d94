import type { Element } from 'hast';
import * as z from 'zod/mini';
import { blockBase, childBlocks } from '@/lib/document/block';
import { defineBlock } from '@/lib/document/define-block';
import { markup } from '@/lib/kit/html';
import { calloutChildren } from './callout-children';

const schema = z.strictObject({
  ...blockBase,
  type: z.literal('callout'),
  /** May be empty. */
  title: z.string().check(z.maxLength(200)),
  blocks: childBlocks.check(z.minLength(1)),
});

/** A note to readers that stands out of the text: how this was reported, what to do, what to know first. */
export type Callout = z.infer<typeof schema>;

/** A first line that is bold as a whole. */
function titleIn({ children }: Element): Element | null {
  const first = children.find((child) => child.type === 'element');
  if (first?.tagName !== 'p') return null;
  const words = first.children.filter((child) => child.type !== 'text' || child.value.trim());
  const [only] = words;
  return words.length === 1 && only?.type === 'element' && only.tagName === 'strong' ? first : null;
}

export const callout = defineBlock<Callout>({
  type: 'callout',
  version: 1,
  schema,
  children: calloutChildren,
  toText: ({ title }, _, inside = '') => [title, inside].filter(Boolean).join('\n'),
  toHtml: ({ title }, _, inside = markup``) =>
    markup`<aside role="note">${title && markup`<p><strong>${title}</strong></p>`}${inside}</aside>`,
  fromHtml: (element, read) => {
    if (element.properties.role !== 'note') return null;
    const title = titleIn(element);
    const rest = { ...element, children: element.children.filter((child) => child !== title) };
    const words = title ? read.text(title).replaceAll('\n', ' ') : '';
    return { id: read.newId(), type: 'callout', version: 1, title: words, blocks: read.blocks(rest) };
  },
  refs: () => [],
  check: () => [],
  upgrade: {},
});
