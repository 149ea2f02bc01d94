import { describe, expect, it } from 'vitest';
import { storyAppearance } from './story-appearance';
import { storyMetadata } from './story-metadata';
import { goldenPage, leadPhoto, site } from './test-support/golden-page';

const long =
  'A sentence that goes on and on about the harbour bridge and the trams that cross it by day and night. ';

describe('storyAppearance', () => {
  it('shows what the head of the page says', () => {
    const shared = { socialHeadline: 'Shared', contentWarning: '' };
    const { search, card } = storyAppearance({ ...goldenPage, ...shared }, site);
    const head = storyMetadata({ ...goldenPage, ...shared }, site);
    expect(head.title).toEqual({ absolute: expect.stringContaining(search.title.replace(/…$/, '')) });
    expect(head.openGraph?.title).toBe('Shared');
    expect(card.headline).toBe('Shared');
    expect(head.description).toContain(search.description.replace(/…$/, ''));
    expect(JSON.stringify(head.openGraph?.images)).toContain(card.image?.url ?? 'no picture');
    expect(card.image?.url).toMatch(/^\//);
    expect(search.address).toBe(
      [new URL(site.origin).host, ...goldenPage.path.slice(1).split('/')].join(' › '),
    );
  });

  it('cuts at the usual lengths, and says what it cut', () => {
    const texts = {
      searchHeadline: long,
      socialHeadline: long,
      socialText: long + long,
      description: long + long,
    };
    const { search, card, cut } = storyAppearance({ ...goldenPage, ...texts, contentWarning: '' }, site);
    expect(search.title.length).toBeLessThanOrEqual(60);
    expect(search.description.length).toBeLessThanOrEqual(155);
    expect(card.headline.length).toBeLessThanOrEqual(70);
    expect(card.text.length).toBeLessThanOrEqual(110);
    for (const text of [search.title, search.description, card.headline, card.text])
      expect(text).toMatch(/…$/);
    expect(cut).toEqual({ title: true, description: true, headline: true, text: true });
    const short = { searchHeadline: 'A', socialHeadline: 'A', socialText: 'A', description: 'A' };
    expect(storyAppearance({ ...goldenPage, ...short, contentWarning: '' }, site).cut).toEqual({
      title: false,
      description: false,
      headline: false,
      text: false,
    });
  });

  it('has a small card for a story whose picture is small, and one without any', () => {
    const tiny = {
      ...leadPhoto,
      share: null,
      sizes: [{ width: 320, height: 213, bytes: 1, url: '/media/a.webp' }],
    };
    const lead = { kind: 'photo' as const, photo: tiny, alt: '', caption: '' };
    const { card } = storyAppearance({ ...goldenPage, contentWarning: '', sharePhoto: null, lead }, site);
    expect([card.large, card.image?.url]).toEqual([false, '/media/a.webp']);
    expect(
      storyAppearance({ ...goldenPage, contentWarning: '', sharePhoto: null, lead: null }, site).card,
    ).toMatchObject({
      large: false,
      image: null,
    });
  });
});
