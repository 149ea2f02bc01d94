import * as z from 'zod/mini';
import { blockBase } from '@/lib/document/block';
import { defineBlock } from '@/lib/document/define-block';
import type { Refs } from '@/lib/document/refs';
import { isBlank, plainText } from '@/lib/document/rich-text';
import { richTextToHtml } from '@/lib/document/rich-text-html';
import { richTextSchema } from '@/lib/document/rich-text-schema';
import { type Helpline as HelplineEntry, telephoneLink } from '@/lib/document/shapes/helpline';
import { markup } from '@/lib/kit/html';

const schema = z.strictObject({
  ...blockBase,
  type: z.literal('helpline'),
  /** A sentence before the numbers; may be empty. */
  intro: richTextSchema,
  /** The shared entries to show, in order. */
  helplineIds: z.array(z.uuid()).check(z.maxLength(20)),
});

export type Helpline = z.infer<typeof schema>;

/** The entries that still exist, in the block's order. */
export function helplinesOf(block: Helpline, refs: Refs): HelplineEntry[] {
  return block.helplineIds.flatMap((id) => refs.helplines.get(id) ?? []);
}

function entryToText(entry: HelplineEntry): string {
  return [entry.name, entry.region && `(${entry.region})`, entry.phone, entry.hours, entry.url]
    .filter(Boolean)
    .join(' ');
}

function entryToHtml(entry: HelplineEntry) {
  const name = entry.url ? markup`<a href="${entry.url}">${entry.name}</a>` : markup`${entry.name}`;
  const link = telephoneLink(entry.phone);
  const phone = link ? markup`<a href="${link}">${entry.phone}</a>` : entry.phone;
  const region = entry.region && ` (${entry.region})`;
  const hours = entry.hours && `, ${entry.hours}`;
  return markup`<li>${name}${region}${phone && [': ', phone]}${hours}</li>`;
}

export const helpline = defineBlock<Helpline>({
  type: 'helpline',
  version: 1,
  schema,
  toText: (block, refs) =>
    [plainText(block.intro), ...helplinesOf(block, refs).map(entryToText)].filter(Boolean).join('\n'),
  toHtml: (block, refs) => {
    const intro = !isBlank(block.intro) && markup`<p>${richTextToHtml(block.intro)}</p>`;
    const entries = helplinesOf(block, refs).map(entryToHtml);
    return markup`<aside>${intro}${entries.length > 0 && markup`<ul>${entries}</ul>`}</aside>`;
  },
  // A helpline is a shared entry: words pasted from elsewhere can't name one.
  fromHtml: () => null,
  refs: (block) => block.helplineIds.map((id) => ({ kind: 'helpline', id })),
  check: (block, refs) => {
    if (block.helplineIds.length === 0) return [{ level: 'red', code: 'helpline-empty', blockId: block.id }];
    const gone = helplinesOf(block, refs).length < block.helplineIds.length;
    return gone ? [{ level: 'red', code: 'helpline-gone', blockId: block.id }] : [];
  },
  upgrade: {},
});
