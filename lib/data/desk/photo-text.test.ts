import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, searchTerms } from './photo-text';

describe('foldText', () => {
  it.each([
    ['IMG_4711.JPG', 'img 4711 jpg'],
    ['  Fähre “Élan” ', 'fahre “elan”'],
    ['don\u0000t\n100%', 'don t 100'],
    ['\\%_', ''],
    ['half \ud83d', 'half \ufffd'],
  ])('makes of %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('leaves nothing that LIKE or a tsquery would read as its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(text)).not.toMatch(/[%_\\'"():*&|!<>\n\t]/);
      }),
    );
  });
});

describe('searchTerms', () => {
  it('takes words apart, keeps together what stands together', () => {
    expect(searchTerms('Ferry "at Dusk" img_47')).toEqual([
      { text: 'ferry', tsquery: "'ferry':*" },
      { text: 'at dusk', tsquery: "'at' <-> 'dusk':*" },
      { text: 'img 47', tsquery: "'img' <-> '47':*" },
    ]);
  });

  it('reads an open quotation mark as none, and nothing in punctuation', () => {
    expect(searchTerms('"ferry dusk').map(({ text }) => text)).toEqual(['ferry', 'dusk']);
    expect(searchTerms(' % "" -- "!"')).toEqual([]);
    expect(searchTerms('a '.repeat(100))).toHaveLength(12);
  });
});
