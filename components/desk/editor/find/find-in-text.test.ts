import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInText, patternFor } from './find-in-text';

function found(text: string, query: string, options = {}) {
  const pattern = patternFor(query, { matchCase: false, wholeWord: false, ...options });
  return pattern ? findInText(text, pattern).map(({ from, to }) => text.slice(from, to)) : null;
}

describe('find', () => {
  it('finds words in any case, or as they are written', () => {
    expect(found('Rail, rail and TRAIL', 'rail')).toEqual(['Rail', 'rail', 'RAIL']);
    expect(found('Rail, rail and TRAIL', 'rail', { matchCase: true })).toEqual(['rail']);
    expect(found('ÉTÉ été', 'été')).toEqual(['ÉTÉ', 'été']);
  });

  it('finds whole words', () => {
    expect(found('Rail, railway (rail)', 'rail', { wholeWord: true })).toEqual(['Rail', 'rail']);
    expect(found('née nées', 'née', { wholeWord: true })).toEqual(['née']);
    expect(found('a ... b', '...', { wholeWord: true })).toEqual(['...']);
  });

  it('finds set marks and spaces by the plain ones', () => {
    expect(found('“We can’t…”', '"we can\'t..."')).toEqual(['“We can’t…”']);
    expect(found('10\u00a0km', '10 km')).toEqual(['10\u00a0km']);
    expect(found('“straight"', '“')).toEqual(['“']);
  });

  it('looks for nothing when nothing is typed', () => {
    expect(found('text', '')).toBeNull();
  });

  it('takes every sign as itself', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        (around, query) => {
          const pattern = patternFor(query, { matchCase: true, wholeWord: false });
          expect(pattern && findInText(`${around}${query}${around}`, pattern).length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
