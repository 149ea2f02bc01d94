import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combineRichTexts, combineTexts } from './combine-texts';
import { tokensOf } from './diff-words';
import { type Mark, normaliseRichText, plainText } from './rich-text';
import { richTextSchema } from './rich-text-schema';

const marks = fc.constantFrom<Mark[]>([], [{ type: 'bold' }], [{ type: 'italic' }]);
const anyText = fc
  .array(fc.record({ word: fc.constantFrom('a', 'b', 'c', 'dog', 'it’s'), marks }), { maxLength: 12 })
  .map((words) => normaliseRichText(words.map((one) => ({ text: `${one.word} `, marks: one.marks }))));

describe('two texts combined', () => {
  it.each([
    ['The ferry left. It snowed.', 'The ferry left. It rained.', 'The ferry left. It snowed rained.'],
    ['The ferry left.', 'The ferry left. It rained.', 'The ferry left. It rained.'],
    ['', 'Anything', 'Anything'],
    ['same', 'same', 'same'],
  ])('%j and %j', (mine, theirs, combined) => {
    expect(combineTexts(mine, theirs)).toBe(combined);
  });

  it('keep the marks of the side that each word is from', () => {
    const mine = [
      { text: 'The ' },
      { text: 'ferry', marks: [{ type: 'bold' as const }] },
      { text: ' left.' },
    ];
    const theirs = [
      { text: 'The ferry left ' },
      { text: 'late', marks: [{ type: 'italic' as const }] },
      { text: '.' },
    ];
    expect(combineRichTexts(mine, theirs)).toEqual([
      { text: 'The ' },
      { text: 'ferry', marks: [{ type: 'bold' }] },
      { text: ' left ' },
      { text: 'late', marks: [{ type: 'italic' }] },
      { text: '.' },
    ]);
  });

  it('have every word of both, in the order of each', () => {
    fc.assert(
      fc.property(anyText, anyText, (mine, theirs) => {
        const combined = combineRichTexts(mine, theirs);
        expect(richTextSchema.safeParse(combined).success).toBe(true);
        const words = tokensOf(plainText(combined)).filter((word) => word.trim());
        for (const side of [mine, theirs]) {
          let at = -1;
          for (const word of tokensOf(plainText(side)).filter((part) => part.trim())) {
            at = words.indexOf(word, at + 1);
            expect(at).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });
});
