import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, readingMinutes } from './count-words';

describe('countWords', () => {
  it.each([
    ['', 0],
    ['  \n ', 0],
    ['One two  three.', 3],
    ['A well-known “editor’s” note — 3.5 % of it – and/or more…then', 10],
    ['He said--so', 3],
    ['新闻很好 today', 5],
    ['[sic] … — !', 1],
  ])('%j has %d', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it('counts two texts apart as together', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        expect(countWords(`${one} ${other}`)).toBe(countWords(one) + countWords(other));
      }),
    );
  });
});

it('readingMinutes is whole and never none', () => {
  expect([0, 10, 238, 800, 2_380].map(readingMinutes)).toEqual([1, 1, 1, 3, 10]);
});
