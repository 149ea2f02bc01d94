import fc from 'fast-check';
import { type Mark, normaliseRichText, type RichText } from '../rich-text';

/** Marks that HTML for readers shows, and reading it brings back. */
const shownMark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom<Mark>({ type: 'bold' }, { type: 'italic' }, { type: 'code' }, { type: 'insertion' }),
  fc
    .constantFrom('https://example.org/', 'https://example.org/?a=1&b=2', 'tel:+448005550142')
    .map((href): Mark => ({ type: 'link', href })),
  fc.constantFrom('fr', 'ar', 'zh-Hant').map((lang): Mark => ({ type: 'language', lang })),
);

/** Text without what HTML parsers replace by rules of their own: NUL, carriage returns, halves of surrogate pairs. */
export const plainWords = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('a', ' ', '\n', '<b>', '&amp;', '"', '\u2028', '👩‍🚀'),
  )
  .map((text) => text.replace(/[\0\r\p{Surrogate}]/gu, '_'));

const marks = fc.array(fc.oneof(shownMark, fc.constant<Mark>({ type: 'wanted-link' })), { maxLength: 6 });

/** Any rich text that the schema takes or nearly takes: also empty spans, and marks that repeat. */
export const anyRichText: fc.Arbitrary<RichText> = fc.array(
  fc.record({ text: plainWords, marks }, { requiredKeys: ['text'] }),
  { maxLength: 12 },
);

const word = plainWords.map((text) => text.replace(/\s/g, '') || '<');
const words = fc
  .tuple(word, fc.array(fc.tuple(fc.constantFrom(' ', '\n'), word), { maxLength: 3 }))
  .map(([first, rest]) => first + rest.flat().join(''));

/** Rich text in the canonical form whose white space HTML leaves as it is (nothing to collapse, nothing at the ends) and whose marks it shows. */
export const tidyRichText: fc.Arbitrary<RichText> = fc
  .array(fc.record({ text: words, marks: fc.array(shownMark, { maxLength: 6 }) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map(normaliseRichText);
