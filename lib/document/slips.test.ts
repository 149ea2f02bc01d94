import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostSlips, oneSlipPatterns, slipsBetween } from './slips';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '字', '𝒳'), maxLength: 8 });

describe('slips of the finger', () => {
  it.each([
    ['ferry', 'ferry', 0],
    ['feery', 'ferry', 1],
    ['efrry', 'ferry', 1],
    ['fery', 'ferry', 1],
    ['hrabour', 'harbour', 1],
    ['hrabour', 'labour', 2],
    ['telescpoe', 'telescope', 1],
    ['restuarent', 'restaurant', 2],
    ['', 'ab', 2],
    ['ca', 'abc', 3],
  ])('between %s and %s are %i', (typed, meant, slips) => {
    expect(slipsBetween(typed, meant)).toBe(slips);
  });

  it('are counted alike both ways, and are no more than letters', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const slips = slipsBetween(a, b);
        expect(slips).toBe(slipsBetween(b, a));
        expect(slips === 0).toBe(a === b);
        expect(slips).toBeLessThanOrEqual(Math.max([...a].length, [...b].length));
      }),
    );
  });

  it('are forgiven the more the longer a word is, and in numbers never', () => {
    expect(['fry', 'fery', 'feery', 'glacer', 'fetsival', '1100', '19 b'].map(mostSlips)).toEqual([
      0, 1, 1, 2, 2, 0, 0,
    ]);
  });

  it('have patterns that fit whatever is one slip away', () => {
    fc.assert(
      fc.property(word.filter(Boolean), word, (typed, meant) => {
        const fits = (pattern: string) => new RegExp(`^${pattern.replaceAll('_', '.')}$`, 'u').test(meant);
        if (slipsBetween(typed, meant) === 1) expect(oneSlipPatterns(typed).some(fits)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
    expect(oneSlipPatterns('of')).toEqual(['_f', 'f', '_of', 'fo', 'o_', 'o', 'o_f', 'of', 'of_']);
  });
});
