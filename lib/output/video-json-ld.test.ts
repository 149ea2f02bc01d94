import { describe, expect, it } from 'vitest';
import type { EmbedContent } from '@/lib/document/shapes/embed';
import { emptyEmbed } from '@/lib/document/shapes/empty-embed';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { storyJsonLd } from './story-json-ld';
import { goldenPage, leadPhoto, site } from './test-support/golden-page';
import { strangers } from './test-support/vocabulary';

type Json = Record<string, unknown>;

/** The article as a crawler reads it, after a trip through JSON. */
function articleOf(change: Partial<StoryPage>): Json {
  return JSON.parse(JSON.stringify(storyJsonLd({ ...goldenPage, ...change }, site)))['@graph'][0];
}

describe('the structured data of a story that a video leads', () => {
  const embed = { ...emptyEmbed, kind: 'video' as const, platform: 'YouTube', url: 'https://youtu.be/x' };
  const videoOf = (known: Partial<EmbedContent>, change: Partial<StoryPage> = {}) =>
    articleOf({ ...change, lead: { kind: 'video', embed: { ...embed, ...known } } }).video as Json;
  const pictures = [{ url: 'https://i.example/1.jpg', alt: 'The dome.', photoId: leadPhoto.id }];
  const refs = { ...goldenPage.refs, photos: new Map([[leadPhoto.id, leadPhoto]]) };

  it('tells just what is known', () => {
    expect(videoOf({})).toEqual({
      '@type': 'VideoObject',
      '@id': `${site.origin + goldenPage.path}#lead-video`,
      name: 'Video on YouTube',
      url: 'https://youtu.be/x',
    });
    expect(articleOf({})).not.toHaveProperty('video');
  });

  it('says when it was posted with the offset of the newsroom, a day by its beginning', () => {
    expect(videoOf({ postedAt: '2026-11-20' }).uploadDate).toBe('2026-11-20T00:00:00+01:00');
    expect(videoOf({ postedAt: '2026-07-01T22:30:00Z' }).uploadDate).toBe('2026-07-02T00:30:00+02:00');
  });

  it('takes nobody for a person but says who is to be named, and knows the outlet itself', () => {
    expect(videoOf({ authorName: 'Hall' })).toMatchObject({ creditText: 'Hall' });
    expect(videoOf({ authorName: 'Hall' })).not.toHaveProperty('creator');
    const own = { '@type': 'NewsMediaOrganization', '@id': `${site.origin}/#publisher` };
    expect(videoOf({ authorName: site.name }).creator).toMatchObject(own);
  });

  it('leads to the player, and to the file where that is the address', () => {
    const player = videoOf({ provider: 'youtube', url: 'https://www.youtube.com/watch?v=aaaaaaaaaaa' });
    expect(player.embedUrl).toMatch(/^https:\/\/www\.youtube-nocookie\.com\/embed\/aaaaaaaaaaa/);
    expect(player).not.toHaveProperty('contentUrl');
    const url = 'https://video.example.org/dome.MP4?v=2';
    expect(videoOf({ url })).toMatchObject({ url, contentUrl: url });
  });

  it('shows our copy of its poster, with its rights as the picture of the article', () => {
    const story = { lead: { kind: 'video' as const, embed: { ...embed, pictures } }, refs };
    const article = articleOf(story);
    const file = `${site.origin}/media/st/stage-1280.webp`;
    expect(article.video).toMatchObject({ thumbnailUrl: file });
    expect((article.image as Json[])[0]).toMatchObject({
      contentUrl: file,
      description: 'The dome.',
      creditText: 'Ines Okafor / Meridian via Halden Images',
    });
    expect(strangers(article)).toEqual([]);
    const elsewhere = pictures.map((picture) => ({ ...picture, photoId: null }));
    expect(videoOf({ pictures: elsewhere }).thumbnailUrl).toBe('https://i.example/1.jpg');
    const withheld = new Map([[leadPhoto.id, { ...leadPhoto, withheld: true, sizes: [] }]]);
    expect(videoOf({ pictures }, { refs: { ...refs, photos: withheld } })).not.toHaveProperty('thumbnailUrl');
  });
});
