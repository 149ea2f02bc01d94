import { describe, expect, it } from 'vitest';
import { plainLine, seenLine } from './plain-line';

describe('a line of words', () => {
  it.each([
    ['N\u200bews', 'News'],
    ['N\u200dews', 'News'],
    ['N\u2060e\ufeffw\u00ads', 'News'],
    ['N\u034fews\u3164', 'News'],
    ['\u202eThe Tide\u202c', 'The Tide'],
    ['\u200fNews\u200e', 'News'],
    ['  The \n Tide ', 'The Tide'],
    ['N\ufe0fews', 'News'],
  ])('loses what nobody sees of %j', (typed, stored) => {
    expect(plainLine(typed)).toBe(stored);
  });

  it.each([
    'می\u200cخواهم',
    'क्\u200dष',
    '👩\u200d🚒',
    '👩🏽\u200d🚒',
    '🏳\ufe0f\u200d🌈',
    '🏟\ufe0f',
    '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
    '葛\u{e0100}城',
  ])('keeps what %s needs', (typed) => {
    expect(plainLine(typed)).toBe(typed);
  });

  it('is seen alike with and without them, and with capitals', () => {
    expect(seenLine('N\u200bEWS')).toBe(seenLine('news'));
    expect(seenLine('می\u200cخواهم')).toBe(seenLine('میخواهم'));
    expect(seenLine('News')).not.toBe(seenLine('Views'));
  });
});
