import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smartChanges } from './smart-text';

function smart(text: string, language = 'en'): string {
  return smartChanges(text, language).reduceRight(
    (now, { from, to, by }) => now.slice(0, from) + by + now.slice(to),
    text,
  );
}

describe('smartChanges', () => {
  it('sets a whole text as typing it would', () => {
    expect(smart(`"We can't," -- in the '90s -- "no..."`)).toBe('“We can’t,” — in the ’90s — “no…”');
    expect(smart('" Oui " ! dit-elle', 'fr')).toBe('«\u202fOui «\u202f! dit-elle');
    expect(smart(`Wie geht's? "'So geht's'"`, 'de')).toBe('Wie geht’s? „‚So geht’s‘“');
  });

  it('names no more than what changes', () => {
    expect(smartChanges(`the '90s`, 'en')).toEqual([{ from: 4, to: 5, by: '’' }]);
    expect(smartChanges(`a--b`, 'en')).toEqual([{ from: 1, to: 3, by: '—' }]);
    expect(smartChanges('“Set already” — yes…', 'en')).toEqual([]);
  });

  it('gives changes in order, apart from each other, and after them finds nothing more', () => {
    const text = fc.string({ unit: fc.constantFrom(...`"'-. ans9(é\uFFFC`), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'de', 'fr', 'sv'), (words, language) => {
        let end = 0;
        for (const { from, to } of smartChanges(words, language)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThanOrEqual(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(words.length);
        expect(smart(words, language).replace(/[^\p{L}\p{N}\uFFFC]/gu, '')).toBe(
          words.replace(/[^\p{L}\p{N}\uFFFC]/gu, ''),
        );
      }),
    );
  });
});
