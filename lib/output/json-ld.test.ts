import type { Graph } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import type { ArchivePlace } from '@/lib/document/archive-place';
import type { ArchivePage } from '@/lib/document/shapes/archive-page';
import { storyKinds } from '@/lib/document/shapes/story-fields';
import type { CorrectionEntry } from '@/lib/document/shapes/story-page';
import { policyKinds } from '@/lib/document/site/site-settings';
import { searchOf } from '@/lib/document/story-search';
import { archiveJsonLd } from './archive-json-ld';
import { correctionListJsonLd } from './corrections-json-ld';
import { collectionJsonLd, frontJsonLd, profileJsonLd } from './list-json-ld';
import { retractionJsonLd } from './retraction';
import { searchPageJsonLd } from './search-metadata';
import { seriesJsonLd } from './series-json-ld';
import { storyJsonLd } from './story-json-ld';
import { goldenPage, leadPhoto, site as plain, update } from './test-support/golden-page';
import { livePart } from './test-support/live-part';
import { idsIn, strangers } from './test-support/vocabulary';

const policies = policyKinds.map((kind) => ({ kind, title: kind }));
const site = { ...plain, look: { ...plain.look, policies, social: ['https://social.example/@courier'] } };
const { id, path, headline, language, section } = goldenPage;
const retraction = {
  ...{ id, path, headline, language, section },
  notice: 'All of it.',
  publishedAt: goldenPage.publishedAt,
  retractedAt: goldenPage.modifiedAt,
};
const stories = [goldenPage, { path: '/world/other' }, goldenPage];
const author = {
  slug: 'tora-lind',
  name: 'Tora Lind',
  jobTitle: 'Reporter',
  bio: 'Writes of the fjord.',
  links: [{ label: 'Blog', url: 'https://lind.example/' }],
  portrait: { photo: leadPhoto, alt: 'Tora Lind in a boat.' },
};

const correction = {
  ...update,
  kind: 'correction' as const,
  story: { id, path, headline, language, section },
};
const { kind: _, ...takenBack } = { ...correction, notice: 'All of it.', publishedAt: goldenPage.modifiedAt };
const corrections: CorrectionEntry[] = [correction, { ...takenBack, kind: 'retraction' }];
const card = { ...goldenPage, photo: null, live: null };
const archive = (place: ArchivePlace): ArchivePage => ({
  place,
  stories: place.day === null ? null : { stories: [card], next: null },
  parts: place.day === null ? [{ place: { ...place, year: 2026, month: place.year && 11 }, count: 1 }] : [],
  earlier: null,
  later: null,
  until: null,
});
const noSearch = searchOf({});
const found = {
  ...{ stories: [], next: null, total: 0, respelled: null, author: null, authorUnknown: false },
  understood: true,
};

const pages: Record<string, Graph> = {
  ...Object.fromEntries(storyKinds.map((kind) => [kind, storyJsonLd({ ...goldenPage, kind }, site)])),
  reviewed: storyJsonLd(
    {
      ...goldenPage,
      kind: 'review',
      review: { kind: 'book', name: 'The fjord', by: 'Ana Berg', rating: 3.5 },
      bylines: goldenPage.bylines.map((byline) => ({ ...byline, portrait: author.portrait })),
    },
    site,
  ),
  series: seriesJsonLd({ slug: 'the-last-season', name: 'The last season', description: '' }, stories, site),
  retraction: retractionJsonLd(retraction, site),
  front: frontJsonLd(stories, site),
  section: collectionJsonLd({ name: 'Culture', description: '', path: '/culture?before=x' }, stories, site),
  corrections: correctionListJsonLd(corrections, '/corrections?before=x', site),
  'archive, all of it': archiveJsonLd(archive({ year: null, month: null, day: null }), null, site),
  'archive, a year': archiveJsonLd(archive({ year: 2026, month: null, day: null }), null, site),
  'archive, a month': archiveJsonLd(archive({ year: 2026, month: 11, day: null }), null, site),
  'archive, a day': archiveJsonLd(archive({ year: 2026, month: 11, day: 20 }), 'x', site),
  search: searchPageJsonLd({ search: noSearch, before: null, found: null }, site),
  'search, found': searchPageJsonLd({ search: { ...noSearch, query: 'ferry' }, before: null, found }, site),
  live: storyJsonLd({ ...goldenPage, live: livePart }, site),
  translated: storyJsonLd(
    {
      ...goldenPage,
      translations: { of: 'x', others: [{ id: 'x', path: '/culture/x', language: 'de', listed: true }] },
    },
    site,
  ),
  author: profileJsonLd(author, '/authors/tora-lind', stories, site),
};

/** As crawlers read it. */
const read = (page: string) => JSON.parse(JSON.stringify(pages[page]));

describe.each(Object.keys(pages))('the structured data of a page: %s', (page) => {
  it('is in the vocabulary of schema.org', () => {
    expect(strangers(read(page))).toEqual([]);
  });

  it('names by absolute @ids, and leads to nothing on its own page that is not there', () => {
    const { defined, named } = idsIn(read(page));
    for (const one of [...defined, ...named]) expect(one).toMatch(/^https:\/\/courier\.example\.org\//);
    expect(named.filter((one) => !defined.includes(one))).toEqual([]);
  });
});

it('would find what is no part of the vocabulary', () => {
  const wrong = { '@type': 'NewsArticle', headlin: 'x', author: { '@type': 'Persona' }, dateline: 'y' };
  expect(strangers(wrong)).toEqual([': NewsArticle.headlin', '.author: Persona']);
});

it('says of a day in the archive where it stands, and what appeared then', () => {
  const [collection, steps, list] = read('archive, a day')['@graph'];
  expect(collection).toMatchObject({
    '@type': 'CollectionPage',
    url: `${site.origin}/archive/2026/11/20?before=x`,
    isPartOf: { '@type': 'WebSite', name: site.name },
  });
  expect(steps.itemListElement).toMatchObject([
    { name: site.name, item: `${site.origin}/` },
    { name: 'Archive', item: `${site.origin}/archive` },
    { name: '2026', item: `${site.origin}/archive/2026` },
    { name: 'November 2026', item: `${site.origin}/archive/2026/11` },
    {
      position: 5,
      name: expect.stringContaining('20 November 2026'),
      item: `${site.origin}/archive/2026/11/20`,
    },
  ]);
  expect(list.itemListElement).toMatchObject([{ url: site.origin + path }]);
  expect(read('archive, a year')['@graph'][2].itemListElement).toMatchObject([
    { url: `${site.origin}/archive/2026/11` },
  ]);
});

it('lists corrections by their places in their stories, and what was taken back by its notice', () => {
  expect(read('corrections')['@graph'].at(-1).itemListElement).toMatchObject([
    { url: `${site.origin}${path}#update-${update.id}` },
    { url: site.origin + path },
  ]);
});

it('calls only what was searched for results', () => {
  expect(read('search')['@graph'][0]).toMatchObject({ '@type': 'WebPage', url: `${site.origin}/search` });
  const url = `${site.origin}/search?q=ferry`;
  expect(read('search, found')['@graph'][0]).toMatchObject({ '@type': 'SearchResultsPage', url });
});

it('lists each story once, in order', () => {
  expect(read('front')['@graph'].at(-1)).toMatchObject({
    '@type': 'ItemList',
    numberOfItems: 2,
    itemListElement: [
      { position: 1, url: site.origin + path },
      { position: 2, url: `${site.origin}/world/other` },
    ],
  });
});

it('is about the same person as their bylines', () => {
  const inByline = JSON.stringify(read('news')).match(/"@id":"([^"]+#person)"/)?.[1];
  expect(read('author')['@graph'][0].mainEntity['@id']).toBe(inByline);
});
