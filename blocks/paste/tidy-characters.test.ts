import { describe, expect, it } from 'vitest';
import { tidyText } from './tidy-characters';

describe('tidyText', () => {
  it.each([
    ['a\u00a0b', 'a b'],
    ['two. \u00a0Spaces', 'two.  Spaces'],
    ['10\u00a0km', '10\u00a0km'],
    ['page\u00a07', 'page\u00a07'],
    ['Quoi\u00a0? «\u00a0Oui\u00a0», dit-il', 'Quoi\u00a0? «\u00a0Oui\u00a0», dit-il'],
    ['J.\u00a0Brandt of the U.N.\u00a0said', 'J.\u00a0Brandt of the U.N.\u00a0said'],
    ['10\u202f000', '10\u202f000'],
    ['co\u00adop\u200bera\ufefftive\u2060', 'cooperative'],
    ['“It’s – well — ‘fine’ …”', '“It’s – well — ‘fine’ …”'],
    ['a\r\nb\rc\u2028d\u000be', 'a\nb\nc\nd\ne'],
    ['a\u0000\u0007\u007fb', 'ab'],
    ['👩\u200d🚀 and می\u200cخواهم', '👩\u200d🚀 and می\u200cخواهم'],
    ['\ud800x', '\ufffdx'],
  ])('makes %j %j', (text, tidy) => {
    expect(tidyText(text)).toBe(tidy);
  });
});
