import * as z from 'zod/mini';
import { isLanguageTag } from '@/lib/kit/text-direction';
import { linkField } from './address-field';
import { maxSpanLength, maxSpans } from './span-limits';

/**
 * Rich text is a list of spans, each a run of text with its marks. `insertion` is the editor's bracket in somebody
 * else's words: [sic], [Danny], [be]; the brackets are part of the text. `wanted-link` marks words that shall lead to an
 * address nobody has found yet: readers get the words alone, and publishing waits. `language` says in which language words
 * are (BCP 47) that are in another than their story; the way they are written follows from it.
 */
export const markSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('code') }),
  z.strictObject({ type: z.literal('insertion') }),
  z.strictObject({ type: z.literal('link'), href: linkField }),
  z.strictObject({ type: z.literal('wanted-link') }),
  z.strictObject({ type: z.literal('language'), lang: z.string().check(z.refine(isLanguageTag)) }),
]);

export const spanSchema = z.strictObject({
  text: z.string().check(z.minLength(1), z.maxLength(maxSpanLength)),
  marks: z.optional(z.array(markSchema).check(z.maxLength(7))),
});

export const richTextSchema = z.array(spanSchema).check(z.maxLength(maxSpans));
