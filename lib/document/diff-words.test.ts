import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countChangedWords, diffWords, tokensOf, type WordChange } from './diff-words';
import { plainWords } from './test-support/arbitrary-rich-text';

const read = (changes: WordChange[], without: WordChange['kind']) =>
  changes
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

// Few different words, so that texts have something in common.
const prose = fc
  .array(fc.constantFrom('the', 'tram', 'crossed', '’s', ', ', ' ', '\n', '港', '橋', '3.5', '😀'), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));
const anyText = fc.oneof(prose, plainWords);

describe('diffWords', () => {
  it('reads back as both sides, whatever the texts and however little work is allowed', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom(0, 1, 50, 1e6), (before, after, steps) => {
        const changes = diffWords(before, after, { steps });
        expect(read(changes, 'added')).toBe(before);
        expect(read(changes, 'removed')).toBe(after);
        expect(changes.every(({ text }) => text !== '')).toBe(true);
      }),
    );
  });

  it('finds no difference between equal texts, and one between different ones', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        expect(diffWords(before, before).every(({ kind }) => kind === 'same')).toBe(true);
        expect(diffWords(before, after).every(({ kind }) => kind === 'same')).toBe(before === after);
      }),
    );
  });

  it('marks words, not letters, and a replaced phrase as one', () => {
    expect(diffWords('The ferry sank slowly at dawn.', 'The tram crossed at dawn.')).toEqual([
      { kind: 'same', text: 'The ' },
      { kind: 'removed', text: 'ferry sank slowly' },
      { kind: 'added', text: 'tram crossed' },
      { kind: 'same', text: ' at dawn.' },
    ]);
  });

  it('stays within its budget on two long texts that share nothing, and says so as a whole', () => {
    const text = (stem: string) => Array.from({ length: 10_000 }, (_, n) => `${stem}${n * 7919}`).join(' ');
    const started = performance.now();
    const changes = diffWords(`Same start. ${text('a')} Same end.`, `Same start. ${text('b')} Same end.`);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(changes.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
  });
});

describe('tokensOf', () => {
  it('loses nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tokensOf(text).join('')).toBe(text);
      }),
    );
  });

  it('keeps what is one word whole, and parts scripts without spaces by sign', () => {
    expect(tokensOf('Ana’s 3.5-km run at 14:05')).toEqual([
      'Ana’s',
      ' ',
      '3.5-km',
      ' ',
      'run',
      ' ',
      'at',
      ' ',
      '14:05',
    ]);
    expect(tokensOf('a港口b')).toEqual(['a', '港', '口', 'b']);
  });
});

describe('countChangedWords', () => {
  it('counts words alone: neither spaces nor signs', () => {
    expect(countChangedWords('The ferry left.', 'The old ferry — left, at noon!')).toEqual({
      added: 3,
      removed: 0,
    });
    expect(countChangedWords('One two three', 'One three')).toEqual({ added: 0, removed: 1 });
  });

  it('counts nothing when a paragraph is split or a sentence moves', () => {
    expect(countChangedWords('One two. Three four.', 'One two.\nThree four.')).toEqual({
      added: 0,
      removed: 0,
    });
  });
});
