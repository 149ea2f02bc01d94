import type { Graph } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import { storyKinds } from '@/lib/document/shapes/story-fields';
import { policyKinds } from '@/lib/document/site/site-settings';
import { collectionJsonLd, frontJsonLd, profileJsonLd } from './list-json-ld';
import { retractionJsonLd } from './retraction';
import { seriesJsonLd } from './series-json-ld';
import { storyJsonLd } from './story-json-ld';
import { goldenPage, leadPhoto, site as plain } from './test-support/golden-page';
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
    // The site and its publisher may stand on the front alone.
    const elsewhere = [`${site.origin}/#website`, `${site.origin}/#publisher`];
    expect(named.filter((one) => !defined.includes(one) && !elsewhere.includes(one))).toEqual([]);
  });
});

it('would find what is no part of the vocabulary', () => {
  const wrong = { '@type': 'NewsArticle', headlin: 'x', author: { '@type': 'Persona' }, dateline: 'y' };
  expect(strangers(wrong)).toEqual([': NewsArticle.headlin', '.author: Persona']);
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
