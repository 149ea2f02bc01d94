import type * as z from 'zod/mini';
import { directionOf } from '@/lib/kit/text-direction';
import type { markSchema, spanSchema } from './rich-text-schema';
import { maxSpanLength } from './span-limits';

export type Mark = z.infer<typeof markSchema>;
export type MarkType = Mark['type'];
export type Span = z.infer<typeof spanSchema>;
export type RichText = Span[];

/** The order in which marks nest, outermost first; every output follows it so that equal texts print equally. */
export const markOrder: readonly MarkType[] = [
  'language',
  'link',
  'wanted-link',
  'bold',
  'italic',
  'insertion',
  'code',
];

/**
 * A span's marks in nesting order, one of each type: the first link wins, since links can't nest, and where there is an
 * address none is wanted.
 */
export function sortedMarks(span: Span): Mark[] {
  const marks = span.marks ?? [];
  const linked = marks.some(({ type }) => type === 'link');
  return markOrder.flatMap((type) =>
    linked && type === 'wanted-link' ? [] : (marks.find((mark) => mark.type === type) ?? []),
  );
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

/** Which way words are written that are all in another language than their story; undefined for all others. */
export function ownDirection(texts: readonly RichText[]): 'ltr' | 'rtl' | undefined {
  const spans = texts.flat().filter(({ text }) => text.trim() !== '');
  const directions = new Set(
    spans.map(({ marks }) => {
      const mark = marks?.find(({ type }) => type === 'language');
      return mark?.type === 'language' ? directionOf(mark.lang) : undefined;
    }),
  );
  const [only] = directions;
  return directions.size === 1 ? only : undefined;
}

function sameMarks(a: Mark[], b: Mark[]): boolean {
  const key = (mark: Mark) =>
    mark.type === 'link' ? `link ${mark.href}` : mark.type === 'language' ? `in ${mark.lang}` : mark.type;
  return a.map(key).join('\n') === b.map(key).join('\n');
}

/** A span in pieces that are not longer than a span may be; no character is cut in two. */
function short(span: Span): Span[] {
  const pieces: Span[] = [];
  let rest = span.text;
  while (rest.length > maxSpanLength) {
    const cut = /[\ud800-\udbff]/.test(rest[maxSpanLength - 1] ?? '') ? maxSpanLength - 1 : maxSpanLength;
    pieces.push({ ...span, text: rest.slice(0, cut) });
    rest = rest.slice(cut);
  }
  return [...pieces, { ...span, text: rest }];
}

/**
 * The canonical form: marks in nesting order and once each, no empty spans, neighbours with the same marks joined as
 * far as a span may grow. The editor and importers normalise what they make, so that equal texts are equal JSON.
 */
export function normaliseRichText(text: RichText): RichText {
  const result: RichText = [];
  for (const span of text.flatMap(short)) {
    if (span.text === '') continue;
    const marks = sortedMarks(span);
    const next: Span = marks.length > 0 ? { text: span.text, marks } : { text: span.text };
    const previous = result.at(-1);
    const fits = previous && previous.text.length + next.text.length <= maxSpanLength;
    if (fits && sameMarks(previous.marks ?? [], marks)) previous.text += next.text;
    else result.push(next);
  }
  return result;
}
