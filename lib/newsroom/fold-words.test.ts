import { describe, expect, it } from 'vitest';
import { diffWords } from '@/lib/document/diff-words';
import { foldWords } from './fold-words';

const long = (word: string) => Array.from({ length: 80 }, (_, i) => `${word}${i}`).join(' ');
const text = (before: string, after: string) =>
  foldWords(diffWords(before, after)).map(({ kind, text: words }) => [kind, words]);

describe('foldWords', () => {
  it('keeps what differs, and some words on each side of it', () => {
    const before = `${long('a')} old ${long('b')} gone ${long('c')}`;
    const after = `${long('a')} new ${long('b')} ${long('c')}`;
    const folded = text(before, after);
    expect(folded).toContainEqual(['removed', 'old']);
    expect(folded).toContainEqual(['added', 'new']);
    const [first, , , between] = folded;
    expect(first?.[1]).toMatch(/^ … a68 .*a79 $/s);
    expect(between?.[1]).toMatch(/^ b0 b1 .* … .* b79/s);
    expect(folded.at(-1)?.[1]).toMatch(/ … $/);
  });

  it('leaves short texts whole', () => {
    expect(text('The bridge opens on Monday.', 'The bridge opens on Tuesday.')).toEqual([
      ['same', 'The bridge opens on '],
      ['removed', 'Monday'],
      ['added', 'Tuesday'],
      ['same', '.'],
    ]);
  });
});
