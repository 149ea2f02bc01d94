import type { NewsArticle } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import { emptyCredit } from '@/lib/document/credit';
import { type StoryKind, storyKinds } from '@/lib/document/shapes/story-fields';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { storyJsonLd } from './story-json-ld';
import { goldenPage, leadPhoto, site, uncreditedPhoto } from './test-support/golden-page';
import { livePart } from './test-support/live-part';
import { strangers } from './test-support/vocabulary';

type Json = Record<string, unknown>;

/** The graph as a crawler reads it, after a trip through JSON. */
function graphOf(change: Partial<StoryPage> = {}): { '@graph': Json[] } {
  return JSON.parse(JSON.stringify(storyJsonLd({ ...goldenPage, ...change }, site)));
}

function articleOf(change: Partial<StoryPage> = {}): Json {
  const [article] = graphOf(change)['@graph'];
  if (!article) throw new Error('the graph is empty');
  return article;
}

describe('storyJsonLd', () => {
  it('says this of the golden page', () => {
    expect(graphOf()).toMatchSnapshot();
  });

  it('offers the lead in the shapes that Google asks for, each with its credit, after the whole picture', () => {
    const crop = (name: string, width: number, height: number) => ({
      webp: [{ width, height, bytes: 9, url: `/media/${name}.webp` }],
      avif: [],
    });
    const photo = {
      ...leadPhoto,
      crops: { '16:9': crop('wide', 1_280, 720), '1:1': crop('square', 1_280, 1_280) },
    };
    const lead = { ...(goldenPage.lead as Extract<StoryPage['lead'], { kind: 'photo' }>), photo };
    const images = articleOf({ lead }).image as Json[];
    const [whole, wide, square, ...others] = images;
    expect(whole).toMatchObject({ '@id': expect.stringContaining('#photo-') });
    expect(wide).toMatchObject({
      contentUrl: `${site.origin}/media/wide.webp`,
      width: '1280',
      height: '720',
    });
    expect(square).toMatchObject({ contentUrl: `${site.origin}/media/square.webp` });
    expect(wide?.creditText).toBe(whole?.creditText);
    expect(others).toHaveLength((articleOf().image as Json[]).length - 1);
  });

  it('names the picture that cards elsewhere show first, one that a warning stands before after it', () => {
    const drawn = articleOf({ shareCard: '/media/cards/ab/abcdef.png' }).image as Json[];
    expect(drawn[0]).toEqual({
      '@type': 'ImageObject',
      contentUrl: `${site.origin}/media/cards/ab/abcdef.png`,
      width: '1200',
      height: '630',
    });
    expect(drawn.slice(1)).toEqual(articleOf().image);
    const calm = articleOf({ shareCard: '/media/cards/ab/abcdef.png', contentWarning: '' });
    expect(calm.image).toEqual(articleOf().image);
    const chosen = articleOf({ sharePhoto: { ...uncreditedPhoto, alt: 'Flowers.' } }).image as Json[];
    expect(chosen[0]).toMatchObject({ '@id': expect.stringContaining(`#photo-${uncreditedPhoto.id}`) });
    expect(chosen).toHaveLength(drawn.length - 1);
  });

  it('knows the words of schema.org: a property that an article does not have is a type error', () => {
    // @ts-expect-error `headLine` is not in the vocabulary
    const article: NewsArticle = { '@type': 'NewsArticle', headLine: 'x' };
    expect(article).toBeDefined();
  });

  it.each<[StoryKind, string]>([
    ['news', 'NewsArticle'],
    ['opinion', 'OpinionNewsArticle'],
    ['review', 'ReviewNewsArticle'],
    ['explainer', 'BackgroundNewsArticle'],
    ['analysis', 'AnalysisNewsArticle'],
    ['feature', 'ReportageNewsArticle'],
  ])('calls %s a %s', (kind, type) => {
    expect(articleOf({ kind })['@type']).toBe(type);
  });

  it('has a type for every kind', () => {
    for (const kind of storyKinds) expect(articleOf({ kind })['@type']).toMatch(/NewsArticle$/);
  });

  it('writes times with the offset of the newsroom', () => {
    expect(articleOf()).toMatchObject({
      datePublished: '2026-11-20T20:30:00+01:00',
      dateModified: '2026-11-21T10:00:00+01:00',
    });
    expect(articleOf({ publishedAt: '2026-07-01T08:00:00Z' }).datePublished).toBe(
      '2026-07-01T10:00:00+02:00',
    );
  });

  it('names who is to be credited, lead first, each picture once', () => {
    const images = articleOf().image as Json[];
    expect(images).toHaveLength(1 + goldenPage.refs.photos.size);
    expect(images.map((image) => image['@id'])).toEqual([
      `${site.origin}${goldenPage.path}#photo-${leadPhoto.id}`,
      ...[...goldenPage.refs.photos].map(() => undefined),
    ]);
    expect(images[0]).toMatchObject({
      contentUrl: `${site.origin}/media/st/stage-1280.webp`,
      caption: 'The Harbour Hall on Friday.',
      creditText: 'Ines Okafor / Meridian via Halden Images',
      creator: [
        { '@type': 'Person', name: 'Ines Okafor' },
        { '@type': 'Organization', name: 'Meridian' },
      ],
      copyrightNotice: '© Meridian',
    });
  });

  it('tells the words and rights of every other picture, by the file that the page shows', () => {
    const sizes = [960, 1_280, 2_560].map((width) => ({
      width,
      height: 9,
      bytes: 9,
      url: `/media/large-${width}.webp`,
    }));
    const photos = [...goldenPage.refs.photos].map(([id, photo]) => [id, { ...photo, sizes }] as const);
    const [, second] = articleOf({ refs: { ...goldenPage.refs, photos: new Map(photos) } }).image as Json[];
    expect(second).toMatchObject({
      contentUrl: `${site.origin}/media/large-1280.webp`,
      creditText: expect.any(String),
    });
    expect(second).not.toHaveProperty('width');
    expect(second).toMatchObject({ caption: 'The last song at the Harbour Hall.' });
  });

  it.each(['unknown', 'missing'] as const)(
    'says nothing of the makers of a picture whose credit is %s',
    (creditStatus) => {
      const photo = {
        ...uncreditedPhoto,
        creditStatus,
        copyrightNotice: '© Somebody',
        credit: { ...emptyCredit, agency: 'X' },
      };
      const lead = { kind: 'photo' as const, photo, alt: 'Flowers.', caption: '' };
      const [image] = articleOf({ lead }).image as Json[];
      expect(image).toMatchObject({ contentUrl: expect.any(String), description: 'Flowers.' });
      expect(Object.keys(image ?? {})).toEqual(
        expect.not.arrayContaining(['creditText', 'creator', 'copyrightNotice', 'license']),
      );
      expect(JSON.stringify(image)).not.toContain('Somebody');
    },
  );

  it('tells reporters from those who edited and photographed', () => {
    const names = (value: unknown) => (value as Json[] | undefined)?.map((person) => person.name);
    const article = articleOf();
    expect(names(article.author)).toEqual(['Tora Lind']);
    expect(names(article.editor)).toEqual(['Erik Moe']);
    expect(names(article.contributor)).toEqual(['Ines Okafor']);
    const essay = articleOf({ bylines: goldenPage.bylines.slice(1) });
    expect(names(essay.author)).toEqual(['Erik Moe', 'Ines Okafor']);
    expect(essay).not.toHaveProperty('editor');
  });

  it('gives a story that nobody signs to the newsroom', () => {
    const article = articleOf({ bylines: [] });
    const newsroom = { '@type': 'NewsMediaOrganization', name: site.name, url: `${site.origin}/` };
    expect(article.author).toEqual([{ ...newsroom, '@id': `${site.origin}/#publisher` }]);
    expect(article.publisher).toMatchObject((article.author as Json[])[0] ?? {});
  });

  it('shows a mark of the newsroom also where that has no picture for a logo', () => {
    expect(articleOf().publisher).toMatchObject({ logo: `${site.origin}/apple-touch-icon.png` });
  });

  it('carries corrections as corrections and updates as parts, with their words and times', () => {
    const article = articleOf();
    expect(article.correction).toEqual([
      expect.objectContaining({
        '@type': 'CorrectionComment',
        text: 'An earlier version said twelve shows; there are eleven.',
        datePublished: '2026-11-21T10:00:00+01:00',
      }),
    ]);
    expect(article.hasPart).toEqual([
      expect.objectContaining({
        headline: 'Two more shows are off',
        articleBody: 'The band named Friday and Saturday.',
        datePublished: '2026-11-21T07:15:00+01:00',
        url: `${site.origin}${goldenPage.path}#update-${goldenPage.updates[0]?.id}`,
        isPartOf: { '@id': article['@id'] },
      }),
    ]);
  });

  it('says since when an update or a correction has its words, where it had others before', () => {
    const changedAt = '2026-11-22T10:00:00.000Z';
    const article = articleOf({ updates: goldenPage.updates.map((update) => ({ ...update, changedAt })) });
    for (const part of [...(article.correction as object[]), ...(article.hasPart as object[])]) {
      expect(part).toMatchObject({ dateModified: '2026-11-22T11:00:00+01:00' });
      expect(part).not.toMatchObject({ datePublished: '2026-11-22T11:00:00+01:00' });
    }
  });

  it('gives an update whose time nobody knows no time', () => {
    const undated = goldenPage.updates.map((update) => ({ ...update, publishedAt: null, bylines: [] }));
    const article = articleOf({ updates: undated });
    for (const part of [...(article.correction as object[]), ...(article.hasPart as object[])]) {
      expect(part).not.toHaveProperty('datePublished');
      expect(part).not.toHaveProperty('dateModified');
      expect(part).not.toHaveProperty('author');
    }
  });

  it.each([
    ['film', 'Movie', { director: { '@type': 'Person', name: 'Ilse Varga' } }],
    ['book', 'Book', { author: { '@type': 'Person', name: 'Ilse Varga' } }],
    ['restaurant', 'Restaurant', {}],
  ] as const)('says of a review of a %s what it reviews and how', (kind, type, maker) => {
    const review = { kind, name: 'Cooper’s', by: kind === 'restaurant' ? '' : 'Ilse Varga', rating: 4.5 };
    expect(articleOf({ kind: 'review', review })).toMatchObject({
      '@type': 'ReviewNewsArticle',
      itemReviewed: { '@type': type, name: 'Cooper’s', ...maker },
      reviewRating: { '@type': 'Rating', ratingValue: 4.5, bestRating: 5 },
    });
    expect(articleOf({ kind: 'review', review: { ...review, rating: null } })).not.toHaveProperty(
      'reviewRating',
    );
  });

  it('says from where it is told, live coverage too', () => {
    const place = { '@type': 'Place', name: 'Skerra' };
    expect(articleOf({ datelinePlace: 'Skerra' })).toMatchObject({
      dateline: 'Skerra',
      contentLocation: place,
    });
    const live = articleOf({ datelinePlace: 'Skerra', live: livePart });
    expect(live).toMatchObject({ '@type': 'LiveBlogPosting', contentLocation: place });
    expect(strangers(live)).toEqual([]);
  });

  it('leaves out what nobody has written', () => {
    const bare = articleOf({
      standfirst: '',
      contentWarning: '',
      datelinePlace: '',
      backstory: '',
      searchHeadline: '',
      socialHeadline: '',
      tags: [],
      lead: null,
      keyPoints: [],
      document: { version: 1, blocks: [] },
      updates: [],
    });
    for (const name of [
      'description',
      'abstract',
      'image',
      'keywords',
      'dateline',
      'contentLocation',
      'alternativeHeadline',
      'contentRating',
      'correction',
      'hasPart',
      'isBasedOn',
    ]) {
      expect(bare).not.toHaveProperty(name);
    }
    expect(bare.wordCount).toBe(0);
    expect(JSON.stringify(bare)).not.toMatch(/null|""|\[\]/);
  });

  it('points at the original of wire copy', () => {
    expect(articleOf({ canonicalUrl: 'https://wire.example.org/1' }).isBasedOn).toBe(
      'https://wire.example.org/1',
    );
  });

  it('has addresses that work anywhere and the same ids every time', () => {
    const text = JSON.stringify(storyJsonLd(goldenPage, site));
    expect(text).not.toMatch(/"(url|contentUrl|@id|item)":"\//);
    expect(JSON.stringify(storyJsonLd(structuredClone(goldenPage), site))).toBe(text);
  });
});
