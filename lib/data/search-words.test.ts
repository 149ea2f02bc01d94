import { describe, expect, it } from 'vitest';
import { searchWords } from './search-words';

describe('searchWords', () => {
  it.each([
    ['', []],
    ['  \t ', []],
    [' bridge  opens\nnow ', ['bridge', 'opens', 'now']],
    ['a\u0000b', ['a', 'b']],
    ['100%', ['100\\%']],
    ['a_b\\c', ['a\\_b\\\\c']],
    ['half \ud83d', ['half', '\ufffd']],
  ])('reads %j', (query, words) => {
    expect(searchWords(query)).toEqual(words);
  });

  it('bounds the work', () => {
    expect(searchWords('x '.repeat(10_000))).toHaveLength(12);
    expect(searchWords('x'.repeat(10_000)).join('')).toHaveLength(300);
  });
});
