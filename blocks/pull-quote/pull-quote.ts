import type { Element } from 'hast';
import * as z from 'zod/mini';
import { blockBase } from '@/lib/document/block';
import { defineBlock, type HtmlReader } from '@/lib/document/define-block';
import { isBlank, plainText } from '@/lib/document/rich-text';
import { richTextToHtml } from '@/lib/document/rich-text-html';
import { richTextSchema } from '@/lib/document/rich-text-schema';
import { markup } from '@/lib/kit/html';

const schema = z.strictObject({
  ...blockBase,
  type: z.literal('pull-quote'),
  text: richTextSchema,
  speaker: z.string().check(z.maxLength(200)),
});

export type PullQuote = z.infer<typeof schema>;

const childElements = (element: Element) => element.children.filter((child) => child.type === 'element');

const hasPullQuoteClass = ({ properties: { className } }: Element) =>
  Array.isArray(className) && className.some((name) => /^(wp-block-)?pull-?quote$/.test(String(name)));

/** The quotation that an element pulls out: an aside around nothing else, or one that other systems mark by a class. */
function pulledOut(element: Element): Element | null {
  if (element.tagName === 'blockquote') return hasPullQuoteClass(element) ? element : null;
  if (element.tagName !== 'aside' && !hasPullQuoteClass(element)) return null;
  const [only, ...others] = childElements(element);
  return only?.tagName === 'blockquote' && others.length === 0 ? only : null;
}

function parts(quotation: Element, read: HtmlReader) {
  const footer = childElements(quotation).find(({ tagName }) => tagName === 'footer' || tagName === 'cite');
  const words = { ...quotation, children: quotation.children.filter((child) => child !== footer) };
  const speaker = footer ? read.text(footer).replace(/^[—–-]\s*/, '') : '';
  return { text: read.richText(words), speaker: speaker.slice(0, 200).trim() };
}

export const pullQuote = defineBlock<PullQuote>({
  type: 'pull-quote',
  version: 1,
  schema,
  toText: ({ text, speaker }) => [plainText(text), speaker].filter(Boolean).join('\n'),
  toHtml: ({ text, speaker }) => {
    if (isBlank(text)) return markup``;
    const footer = speaker && markup`<footer>${speaker}</footer>`;
    return markup`<aside><blockquote><p>${richTextToHtml(text)}</p>${footer}</blockquote></aside>`;
  },
  fromHtml: (element, read) => {
    const quotation = pulledOut(element);
    return quotation && { id: read.newId(), type: 'pull-quote', version: 1, ...parts(quotation, read) };
  },
  refs: () => [],
  check: ({ id, text }) => (isBlank(text) ? [{ level: 'amber', code: 'quote-empty', blockId: id }] : []),
  upgrade: {},
});
