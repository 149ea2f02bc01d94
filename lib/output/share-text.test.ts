import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtWord } from './share-text';

describe('cutAtWord', () => {
  it.each([
    ['short', 10, 'short'],
    ['one two three', 13, 'one two three'],
    ['one two three', 12, 'one two…'],
    ['one two three', 8, 'one two…'],
    ['one two three', 7, 'one…'],
    ['one, two', 6, 'one…'],
    ['  one \n two ', 7, 'one two'],
    ['abcdefgh', 4, 'abc…'],
    ['👩👩👩', 4, '👩…'],
  ])('cuts %j at %d to %j', (text, length, cut) => {
    expect(cutAtWord(text, length)).toBe(cut);
  });

  it('never is longer than asked, breaks no character and invents no word', () => {
    const text = fc.array(fc.string({ unit: 'grapheme' })).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 60 }), (given, length) => {
        const cut = cutAtWord(given, length);
        expect(cut.length).toBeLessThanOrEqual(length);
        expect(cut.isWellFormed()).toBe(true);
        expect(given.replace(/\s+/g, ' ').trim().startsWith(cut.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});
