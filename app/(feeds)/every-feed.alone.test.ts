import { parseFeed } from 'feedsmith';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { getCorrections } from '@/lib/data/public/get-corrections';
import { getFeedStories } from '@/lib/data/public/get-feed-stories';
import { getSearchFeed } from '@/lib/data/public/get-search-feed';
import { getSite } from '@/lib/data/public/get-site';
import { goldenPage, site } from '@/lib/output/test-support/golden-page';
import * as feeds from './api/feeds/[format]/[[...list]]/route';

vi.mock('@/lib/data/public/get-beginning', () => ({ getBeginning: async () => '2026-10-01T06:00:00.000Z' }));
vi.mock('@/lib/data/public/get-corrections', () => ({ getCorrections: vi.fn() }));
vi.mock('@/lib/data/public/get-feed-stories', () => ({ getFeedStories: vi.fn() }));
vi.mock('@/lib/data/public/get-search-feed', () => ({ getSearchFeed: vi.fn() }));
vi.mock('@/lib/data/public/get-site', () => ({ getSite: vi.fn() }));

describe('every feed', () => {
  const query = '?q=ferry';
  const about = { name: 'Ferries', description: 'All of them' };
  const lists = [[], ['culture'], ['authors', 'tora-lind'], ['tags', 'ferries'], ['series', 'the-river']];
  const kinds = [...lists, ['corrections'], ['search']].map((list) =>
    list.map((part) => `/${part}`).join(''),
  );
  const formats = [
    { format: 'rss', file: 'feed.xml' },
    { format: 'atom', file: 'atom.xml' },
    { format: 'json', file: 'feed.json' },
  ];
  const correction = goldenPage.updates.filter(({ kind }) => kind === 'correction');
  beforeEach(() => {
    vi.mocked(getSite).mockResolvedValue(site);
    const { id, path, headline, language, section, refs } = goldenPage;
    const corrections = correction.map((update) => ({
      ...update,
      story: { id, path, headline, language, section },
    }));
    vi.mocked(getCorrections).mockResolvedValue({ corrections, refs, next: null } as never);
    vi.mocked(getSearchFeed).mockResolvedValue({ words: 'ferry', asked: query, stories: [goldenPage] });
    vi.mocked(getFeedStories).mockImplementation(async (list) => ({
      about: list ? about : null,
      stories: [goldenPage],
    }));
  });

  it.each(kinds.flatMap((base) => formats.map((one) => ({ base, ...one }))))(
    'is read by a library that is not ours: $base/$file',
    async ({ base, format, file }) => {
      const asked = base === '/search' ? query : '';
      const self = `${site.origin}${base}/${file}${asked}`;
      const answer = await feeds.GET(new Request(self), {
        params: Promise.resolve({ format, list: base.split('/').filter(Boolean) }),
      });
      expect(answer.status).toBe(200);
      const read = parseFeed(await answer.text());
      expect(read.format).toBe(format);
      const own = base === '/corrections' ? correction[0]?.id : goldenPage.id;
      const links = { rel: 'self', href: self };
      if (read.format === 'rss') {
        expect(read.feed.items).toMatchObject([
          { guid: { value: `urn:uuid:${own}` }, pubDate: expect.stringMatching(/\d/) },
        ]);
        expect(read.feed.atom?.links).toContainEqual(expect.objectContaining(links));
      } else if (read.format === 'atom') {
        expect(read.feed.entries).toMatchObject([
          { id: `urn:uuid:${own}`, content: { value: expect.stringContaining('<') } },
        ]);
        expect(read.feed.links).toContainEqual(expect.objectContaining(links));
      } else {
        expect(read.feed).toMatchObject({
          feed_url: self,
          items: [{ id: `urn:uuid:${own}`, content_html: expect.stringContaining('<') }],
        });
      }
    },
  );
});
