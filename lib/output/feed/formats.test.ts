import fc from 'fast-check';
import { parseFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { feedPaths, isFeedFormat } from '@/lib/kit/feed-address';
import { goldenPage, site } from '../test-support/golden-page';
import { storiesFeed } from './stories-feed';
import { writeFeed } from './write-feed';

// Read by a library that isn't ours, as the apps of those who follow us do.

const about = { name: 'Culture', description: 'Music & more', base: '/culture' };
const began = '2026-10-01T06:00:00.000Z';
const hub = 'https://hub.example/';
const feed = storiesFeed([goldenPage], { ...site, hub }, about);
const self = (name: string) => `${site.origin}/culture/${name}`;
const id = `urn:uuid:${goldenPage.id}`;

function read<Format extends 'rss' | 'atom' | 'json'>(format: Format, given = feed) {
  const parsed = parseFeed(writeFeed(given, format, began).body);
  expect(parsed.format).toBe(format);
  return parsed as Extract<ReturnType<typeof parseFeed>, { format: Format }>;
}

describe('a feed', () => {
  it('is RSS', () => {
    const { feed: rss } = read('rss');
    expect(rss).toMatchObject({ title: `Culture — ${site.name}`, link: self('').replace(/\/$/, '') });
    expect(rss.atom?.links).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ rel: 'self', href: self('feed.xml') }),
        expect.objectContaining({ rel: 'hub', href: hub }),
      ]),
    );
    expect(rss.items).toMatchObject([
      {
        title: goldenPage.headline,
        guid: { value: id, isPermaLink: false },
        dc: { creators: ['Tora Lind'] },
        content: { encoded: expect.stringContaining('Ines Okafor / Meridian via Halden Images') },
      },
    ]);
  });

  it('is Atom', () => {
    const { feed: atom } = read('atom');
    expect(atom).toMatchObject({
      id: self('atom.xml'),
      title: { value: `Culture — ${site.name}` },
      updated: expect.any(String),
    });
    expect(atom.links).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ rel: 'self', href: self('atom.xml') }),
        expect.objectContaining({ rel: 'hub', href: hub }),
      ]),
    );
    expect(atom.entries).toMatchObject([
      {
        id,
        title: { value: goldenPage.headline },
        published: '2026-11-20T19:30:00.000Z',
        updated: '2026-11-21T09:00:00.000Z',
        authors: [{ name: 'Tora Lind', uri: `${site.origin}/authors/tora-lind` }],
        content: { value: expect.stringContaining('Update: Two more shows are off') },
      },
    ]);
  });

  it('is JSON', () => {
    const { feed: json } = read('json');
    expect(json).toMatchObject({
      feed_url: self('feed.json'),
      home_page_url: `${site.origin}/culture`,
      hubs: [{ type: 'WebSub', url: hub }],
    });
    expect(json.items).toMatchObject([
      {
        id,
        url: site.origin + goldenPage.path,
        date_modified: '2026-11-21T09:00:00.000Z',
        tags: ['Culture', 'Music', 'Harbour Hall'],
        language: goldenPage.language,
      },
    ]);
  });

  it('says the same in every format, whatever the words are', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => `.${text.replaceAll(/\s/g, ' ')}.`);
    fc.assert(
      fc.property(words, (headline) => {
        const given = storiesFeed([{ ...goldenPage, headline }], site);
        expect(read('json', given).feed.items?.[0]?.title).toBe(headline);
        expect(read('atom', given).feed.entries?.[0]?.title?.value).toBe(headline);
        expect(read('rss', given).feed.items?.[0]?.title).toBe(headline);
      }),
      { numRuns: 30 },
    );
  });

  it('may be empty', () => {
    const empty = storiesFeed([], site);
    expect(read('rss', empty).feed.items ?? []).toEqual([]);
    expect(read('atom', empty).feed.entries ?? []).toEqual([]);
    expect(read('json', empty).feed.items ?? []).toEqual([]);
  });

  it('has last changed when the newsroom began where there is nothing in it, or nobody knows', () => {
    expect(read('atom', storiesFeed([], site)).feed.updated).toBe(began);
    const [item] = feed.items;
    if (!item) throw new Error('the feed is empty');
    const undated = { ...feed, changed: null, items: [{ ...item, publishedAt: null, modifiedAt: null }] };
    expect(read('atom', undated).feed).toMatchObject({ updated: began, entries: [{ updated: began }] });
  });
});

it('has an address for each format', () => {
  expect(feedPaths('/tags/a')).toEqual(['/tags/a/feed.xml', '/tags/a/atom.xml', '/tags/a/feed.json']);
  expect(isFeedFormat('atom')).toBe(true);
  expect(isFeedFormat('toString')).toBe(false);
});
