import { describe, expect, it } from 'vitest';
import { arrangeBand } from './arrange-band';
import { goldenCard } from './test-support';

/** `A` has a picture, `a` has none. */
const band = (letters: string) =>
  [...letters].map((id) => goldenCard({ id, ...(id === id.toLowerCase() ? { photo: null } : {}) }));
const arranged = (letters: string) => {
  const { form, stories } = arrangeBand(band(letters));
  return `${form} ${stories.map((story) => story.id).join('')}`;
};

describe('arrangeBand', () => {
  it.each([
    ['A', 'stack A'],
    ['a', 'stack a'],
    ['AB', 'pair AB'],
    ['ab', 'pair ab'],
    ['aB', 'stack Ba'],
    ['ABC', 'three ABC'],
    ['aBC', 'side BaC'],
    ['ABCD', 'side ABCD'],
    ['abCd', 'side Cabd'],
    ['abcd', 'side abcd'],
  ])('%s becomes %s', (letters, expected) => {
    expect(arranged(letters)).toBe(expected);
  });
});
