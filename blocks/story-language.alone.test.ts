import { expect, it, vi } from 'vitest';
import type { PhotoFigure } from '@/lib/document/shapes/photo';
import { documentHtml } from './document-html';
import { documentText } from './document-text';
import { goldenRefs, goldenStory } from './golden-story';

// There is only an English catalogue yet: another one stands in, whose every word says so.
vi.mock('@/lib/kit/messages/site', async (original) => {
  const { siteMessages } = await original<typeof import('@/lib/kit/messages/site')>();
  const foreign = (value: unknown): unknown => {
    if (typeof value === 'string') return `ⓧ${value}`;
    if (typeof value === 'function') return (...given: unknown[]) => foreign(value(...given));
    return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, foreign(inner)]));
  };
  return {
    siteMessages: (language: string) =>
      language === 'xx' ? foreign(siteMessages('en')) : siteMessages('en'),
  };
});

it('labels credits, posts and pictures in the story’s language, in feeds and in text', () => {
  const photos = new Map(
    [...goldenRefs.photos].map(([id, photo]): [string, PhotoFigure] => [id, { ...photo, withheld: false }]),
  );
  const refs = { ...goldenRefs, photos };
  for (const print of [
    (language?: string) => documentHtml(goldenStory, refs, language).value,
    (language?: string) => documentText(goldenStory, refs, language),
  ]) {
    expect(print('xx')).toContain('ⓧPhotograph');
    expect(print('xx').match(/ⓧ/g)?.length).toBeGreaterThan(2);
    expect(print()).not.toContain('ⓧ');
    expect(print('xx').replaceAll('ⓧ', '')).toBe(print());
  }
});
