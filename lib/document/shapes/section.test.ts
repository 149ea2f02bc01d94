import { describe, expect, it } from 'vitest';
import { toneCount } from '../site/site-settings';
import { sectionLimits, sectionWordsSchema } from './section';

const words = { name: 'City', slug: '', description: '', tone: 0, hidden: false };

describe('what somebody types about a section', () => {
  it.each([
    ['a name of 300 characters', { name: 'W'.repeat(300) }],
    ['a description too long', { description: 'W'.repeat(sectionLimits.description + 1) }],
    ['a tone that there is not', { tone: toneCount }],
    ['half a tone', { tone: 0.5 }],
    ['something else in it', { position: 1 }],
  ])('is refused with %s', (_what, different) => {
    expect(sectionWordsSchema.safeParse({ ...words, ...different }).success).toBe(false);
  });

  it('may be as long as the form lets it be', () => {
    const long = { ...words, name: 'W'.repeat(sectionLimits.name), slug: 'w'.repeat(sectionLimits.slug) };
    expect(sectionWordsSchema.parse(long)).toEqual(long);
  });
});
