import { describe, expect, it } from 'vitest';
import { plainSectionName } from './section-name';

describe('a section’s name', () => {
  it.each([
    ['  City \n\t hall ', 'City hall'],
    ['Cafe\u0301', 'Caf\u00e9'],
    ['\u202eThgir\u202c', 'Thgir'],
    ['رياضة', 'رياضة'],
    ['🏟️', '🏟️'],
    ['<b>Bold</b>', '<b>Bold</b>'],
    ['C++', 'C++'],
  ])('keeps what readers can read of %j', (typed, stored) => {
    expect(plainSectionName(typed)).toBe(stored);
  });

  it.each(['', '   ', '\u200b\u200d', '\u0000\u0007', '\u00a0\u2003', '\u202e\u2069'])(
    'is none for %j',
    (typed) => {
      expect(plainSectionName(typed)).toBe('');
    },
  );
});
