import { z } from 'zod';
import { safeLink } from '@/lib/kit/url-policy';

/**
 * Rich text is a list of spans, each a run of text with its marks. `insertion` is the editor's bracket in somebody
 * else's words: [sic], [Danny], [be]; the brackets are part of the text.
 */
export const markSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('code') }),
  z.strictObject({ type: z.literal('insertion') }),
  z.strictObject({
    type: z.literal('link'),
    href: z
      .string()
      .max(2_048)
      .refine((href) => safeLink(href) !== null, 'link-refused'),
  }),
]);

export const spanSchema = z.strictObject({
  text: z.string().min(1).max(100_000),
  marks: z.array(markSchema).max(5).optional(),
});

export const richTextSchema = z.array(spanSchema).max(5_000);

export type Mark = z.infer<typeof markSchema>;
export type MarkType = Mark['type'];
export type Span = z.infer<typeof spanSchema>;
export type RichText = Span[];

/** The order in which marks nest, outermost first; every output follows it so that equal texts print equally. */
export const markOrder: readonly MarkType[] = ['link', 'bold', 'italic', 'insertion', 'code'];

/** A span's marks in nesting order. */
export function sortedMarks(span: Span): Mark[] {
  return [...(span.marks ?? [])].sort((a, b) => markOrder.indexOf(a.type) - markOrder.indexOf(b.type));
}

/** One unmarked span, or none for an empty string. */
export function richText(text: string): RichText {
  return text === '' ? [] : [{ text }];
}

/** The words alone, without marks. */
export function plainText(text: RichText): string {
  return text.map((span) => span.text).join('');
}

/** Whether there is nothing to read: no spans, or only white space. */
export function isBlank(text: RichText): boolean {
  return plainText(text).trim() === '';
}

/** Every address linked from the text, in order. */
export function linksOf(text: RichText): string[] {
  return text
    .flatMap((span) => span.marks ?? [])
    .flatMap((mark) => (mark.type === 'link' ? [mark.href] : []));
}

function sameMarks(a: Span, b: Span): boolean {
  return JSON.stringify(sortedMarks(a)) === JSON.stringify(sortedMarks(b));
}

/**
 * The canonical form: marks in nesting order, no empty spans, neighbours with the same marks joined. The editor and
 * importers normalise what they make, so that equal texts are equal JSON.
 */
export function normaliseRichText(text: RichText): RichText {
  const result: RichText = [];
  for (const span of text) {
    if (span.text === '') continue;
    const marks = sortedMarks(span);
    const next: Span = marks.length > 0 ? { text: span.text, marks } : { text: span.text };
    const previous = result.at(-1);
    if (previous && sameMarks(previous, next)) previous.text += next.text;
    else result.push(next);
  }
  return result;
}
