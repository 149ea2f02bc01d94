import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSectionSlug, isSlug } from './slug';
import { slugFrom } from './slug-from';

describe('slugFrom', () => {
  it.each([
    ['Band cancels “every” date – for now', 'band-cancels-every-date-for-now'],
    ['Größe & Maß', 'groesse-and-mass'],
    ['  --- ', ''],
    ['東京', ''],
    ['iPhone NASA', 'iphone-nasa'],
  ])('makes %j into %j', (headline, slug) => {
    expect(slugFrom(headline)).toBe(slug);
  });

  it('cuts between words', () => {
    const slug = slugFrom('harbour '.repeat(30));
    expect(slug).toBe(Array(10).fill('harbour').join('-'));
    expect(slugFrom('a'.repeat(300))).toBe('a'.repeat(80));
    expect(slugFrom(`${'a'.repeat(80)} b`)).toBe('a'.repeat(80));
  });

  it('is empty or may stand in an address, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 450 }),
      fc.lorem({ maxCount: 60 }),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (headline) => {
        const slug = slugFrom(headline);
        return slug === '' || isSlug(slug);
      }),
      { numRuns: 60 },
    );
  });
});

describe('isSlug', () => {
  it.each(['a', 'a-b', '2026-review'])('takes %j', (slug) => expect(isSlug(slug)).toBe(true));
  it.each(['', '-a', 'a-', 'a--b', 'A', 'ä', 'a/b', 'a.b', '..', 'a\n', 'a%2f', 'a'.repeat(81)])(
    'refuses %j',
    (slug) => expect(isSlug(slug)).toBe(false),
  );
});

describe('isSectionSlug', () => {
  it.each(['news', 'science', 'tagesthemen'])('takes %j', (slug) => expect(isSectionSlug(slug)).toBe(true));
  it.each(['desk', 'tags', 'authors', 'search', 'missing', 'media', 'no slug'])('refuses %j', (slug) =>
    expect(isSectionSlug(slug)).toBe(false),
  );
});
