import type { Element, ElementContent } from 'hast';
import * as z from 'zod/mini';
import { webAddressField } from '@/lib/document/address-field';
import { blockBase } from '@/lib/document/block';
import { defineBlock } from '@/lib/document/define-block';
import type { Finding } from '@/lib/document/finding';
import { isBlank, ownDirection, plainText } from '@/lib/document/rich-text';
import { richTextToHtml } from '@/lib/document/rich-text-html';
import { richTextSchema } from '@/lib/document/rich-text-schema';
import { markup } from '@/lib/kit/html';
import { blockIdPattern } from '@/lib/kit/ids';
import { safeWebAddress } from '@/lib/kit/url-policy';
import { quotedParagraphs } from './quoted-paragraphs';

/** Where the words come from: a page, an embed of this story, or a source that the desk knows and readers don't. */
const sourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('address'), url: webAddressField }),
  z.strictObject({ kind: z.literal('embed'), blockId: z.string().check(z.regex(blockIdPattern)) }),
  z.strictObject({ kind: z.literal('desk'), note: z.string().check(z.maxLength(500)) }),
]);

const schema = z.strictObject({
  ...blockBase,
  type: z.literal('quote'),
  paragraphs: z.array(richTextSchema).check(z.minLength(1), z.maxLength(200)),
  speaker: z.string().check(z.maxLength(200)),
  source: z.nullable(sourceSchema),
});

export type Quote = z.infer<typeof schema>;
export type QuoteSource = z.infer<typeof sourceSchema>;

/** What readers may know of the source: a page's address. A desk note never leaves the desk. */
export function citedAddress(quote: Quote): string | null {
  return quote.source?.kind === 'address' ? quote.source.url : null;
}

const isElement = (node: ElementContent): node is Element => node.type === 'element';

/** The address that a page gives for its quotation: the `cite` attribute, else the link at its foot. */
function sourceFrom(quotation: Element, footer: Element | undefined): QuoteSource | null {
  const links = footer?.children.filter(isElement).filter(({ tagName }) => tagName === 'a') ?? [];
  const given = [quotation.properties.cite, links.length === 1 ? links[0]?.properties.href : null];
  const url = given.map((address) => safeWebAddress(String(address ?? ''))).find((safe) => safe !== null);
  return url ? { kind: 'address', url } : null;
}

export const quote = defineBlock<Quote>({
  type: 'quote',
  version: 1,
  schema,
  toText: (block) => [...block.paragraphs.map(plainText), block.speaker].filter(Boolean).join('\n'),
  toHtml: (block) => {
    const cite = citedAddress(block);
    const paragraphs = block.paragraphs.map((text) => markup`<p>${richTextToHtml(text)}</p>`);
    const speaker = cite && block.speaker ? markup`<a href="${cite}">${block.speaker}</a>` : block.speaker;
    const footer = speaker && markup`<footer>${speaker}</footer>`;
    const dir = ownDirection(block.paragraphs);
    return markup`<blockquote${dir && markup` dir="${dir}"`}${cite && markup` cite="${cite}"`}>${paragraphs}${footer}</blockquote>`;
  },
  fromHtml: (element, read) => {
    if (element.tagName !== 'blockquote') return null;
    const footer = element.children.find(
      (child): child is Element => isElement(child) && ['footer', 'cite'].includes(child.tagName),
    );
    const rest = element.children.filter((child) => child !== footer);
    const words = quotedParagraphs(rest, false).map((part) => read.richText(part));
    const paragraphs = words.length > 0 ? words : [read.richText({ ...element, children: rest })];
    const speaker = footer
      ? read
          .text(footer)
          .replace(/^[—–-]\s*/, '')
          .slice(0, 200)
          .trim()
      : '';
    const source = sourceFrom(element, footer);
    return { id: read.newId(), type: 'quote', version: 1, paragraphs, speaker, source };
  },
  refs: () => [],
  check: (block) => {
    const findings: Finding[] = [];
    if (block.paragraphs.every(isBlank))
      findings.push({ level: 'amber', code: 'quote-empty', blockId: block.id });
    else if (!block.speaker.trim())
      findings.push({ level: 'amber', code: 'quote-speaker-missing', blockId: block.id });
    return findings;
  },
  upgrade: {},
});
