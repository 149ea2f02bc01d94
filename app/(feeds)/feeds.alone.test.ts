import { beforeEach, describe, expect, it, vi } from 'vitest';
import { decideAddress } from '@/lib/data/public/decide-address';
import { decideSearchFeed } from '@/lib/data/public/decide-search';
import { getCrawlers } from '@/lib/data/public/get-crawlers';
import { getFeedStories } from '@/lib/data/public/get-feed-stories';
import { getNewsSitemap } from '@/lib/data/public/get-news-sitemap';
import { getSearchFeed } from '@/lib/data/public/get-search-feed';
import { getSections } from '@/lib/data/public/get-sections';
import { getSite } from '@/lib/data/public/get-site';
import { getSitemapEntries } from '@/lib/data/public/get-sitemap-entries';
import { getSitemapMonths } from '@/lib/data/public/get-sitemap-months';
import { getSitemapSeries } from '@/lib/data/public/get-sitemap-series';
import { defaultCrawlers } from '@/lib/document/crawler-settings';
import { goldenPage, site } from '@/lib/output/test-support/golden-page';
import * as security from './.well-known/security.txt/route';
import * as feeds from './api/feeds/[format]/[[...list]]/route';
import * as touchIcon from './apple-touch-icon.png/route';
import * as favicon from './favicon.ico/route';
import * as icon from './icon.svg/route';
import * as news from './news-sitemap.xml/route';
import * as robots from './robots.txt/route';
import * as sitemap from './sitemap.xml/route';
import * as parts from './sitemaps/[part]/route';

vi.mock('@/lib/data/public/decide-address', () => ({ decideAddress: vi.fn() }));
const back = { path: '/culture/taken-back', modifiedAt: '2026-11-21T12:00:00.000Z' };
vi.mock('@/lib/data/public/get-beginning', () => ({ getBeginning: async () => '2026-10-01T06:00:00.000Z' }));
vi.mock('@/lib/data/public/get-feed-stories', () => ({ getFeedStories: vi.fn() }));
vi.mock('@/lib/data/public/get-search-feed', () => ({ getSearchFeed: vi.fn() }));
vi.mock('@/lib/data/public/decide-search', () => ({ decideSearchFeed: vi.fn() }));
vi.mock('@/lib/data/public/get-sections', () => ({ getSections: vi.fn() }));
vi.mock('@/lib/data/public/get-crawlers', () => ({ getCrawlers: vi.fn() }));
vi.mock('@/lib/data/public/get-site', () => ({ getSite: vi.fn() }));
vi.mock('@/lib/data/public/get-sitemap-entries', () => ({ getSitemapEntries: vi.fn() }));
vi.mock('@/lib/data/public/get-sitemap-retractions', () => ({ getSitemapRetractions: async () => [back] }));
vi.mock('@/lib/data/public/get-sitemap-series', () => ({ getSitemapSeries: vi.fn() }));
vi.mock('@/lib/data/public/get-sitemap-months', () => ({ getSitemapMonths: vi.fn() }));
vi.mock('@/lib/data/public/get-news-sitemap', () => ({ getNewsSitemap: vi.fn() }));

const entry = {
  path: goldenPage.path,
  modifiedAt: goldenPage.modifiedAt,
  images: ['/media/a.webp'],
  languages: [],
};

beforeEach(() => {
  vi.mocked(getSite).mockResolvedValue(site);
  vi.mocked(getCrawlers).mockResolvedValue(defaultCrawlers);
  vi.mocked(getSections).mockResolvedValue([{ ...goldenPage.section, tone: 0, hidden: false }]);
  vi.mocked(getFeedStories).mockResolvedValue({ about: null, stories: [goldenPage] });
  vi.mocked(getSitemapEntries).mockResolvedValue({ entries: [entry], until: null });
  vi.mocked(getSitemapSeries).mockResolvedValue([
    { path: '/series/the-river', modifiedAt: goldenPage.modifiedAt },
  ]);
  vi.mocked(getSitemapMonths).mockResolvedValue([
    { month: '2026-11', part: 1, changedAt: goldenPage.modifiedAt },
    { month: '2026-11', part: 0, changedAt: goldenPage.modifiedAt },
  ]);
  vi.mocked(getNewsSitemap).mockResolvedValue({ entries: [goldenPage], until: '2026-11-22T19:30:00.000Z' });
});

const feedAt =
  (format: string, ...list: string[]) =>
  (request: Request) =>
    feeds.GET(request, { params: Promise.resolve({ format, list }) });
const feed = { ...feeds, GET: feedAt('rss') };
const atom = { ...feeds, GET: feedAt('atom') };
const json = { ...feeds, GET: feedAt('json') };

const partAt = (part: string) => (request: Request) =>
  parts.GET(request, { params: Promise.resolve({ part }) });
const month = { ...parts, GET: partAt('2026-11.xml') };

const request = (headers: Record<string, string> = {}) => new Request(`${site.origin}/`, { headers });
const modified = 'Sat, 21 Nov 2026 09:00:00 GMT';

describe.each([
  { name: 'feed.xml', route: feed, type: 'application/rss+xml; charset=utf-8', lastModified: modified },
  { name: 'atom.xml', route: atom, type: 'application/atom+xml; charset=utf-8', lastModified: modified },
  { name: 'feed.json', route: json, type: 'application/feed+json; charset=utf-8', lastModified: modified },
  { name: 'sitemap.xml', route: sitemap, type: 'application/xml; charset=utf-8', lastModified: modified },
  { name: '2026-11.xml', route: month, type: 'application/xml; charset=utf-8', lastModified: modified },
  {
    name: 'news-sitemap.xml',
    route: news,
    type: 'application/xml; charset=utf-8',
    lastModified: 'Fri, 20 Nov 2026 19:30:00 GMT',
  },
  { name: 'robots.txt', route: robots, type: 'text/plain; charset=utf-8', lastModified: null },
  { name: 'icon.svg', route: icon, type: 'image/svg+xml', lastModified: null },
  { name: 'favicon.ico', route: favicon, type: 'image/png', lastModified: null },
  { name: 'apple-touch-icon.png', route: touchIcon, type: 'image/png', lastModified: null },
])('$name', ({ route, type, lastModified }) => {
  it('is asked anew each time, and says what it is and when it changed', async () => {
    expect(route.dynamic).toBe('force-dynamic');
    const { status, headers } = await route.GET(request());
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('last-modified')).toBe(lastModified);
  });

  it('is not sent again to who has it', async () => {
    const etag = (await route.GET(request())).headers.get('etag') ?? '';
    expect((await route.GET(request({ 'if-none-match': etag }))).status).toBe(304);
  });
});

describe('the sitemap', () => {
  const locations = async (answer: Response) =>
    [...(await answer.text()).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);

  it('leads to the pages and to each month', async () => {
    expect(await locations(await sitemap.GET(request()))).toEqual([
      `${site.origin}/sitemaps/pages.xml`,
      `${site.origin}/sitemaps/2026-11-2.xml`,
      `${site.origin}/sitemaps/2026-11.xml`,
    ]);
    await partAt('2026-11-2.xml')(request());
    expect(getSitemapEntries).toHaveBeenLastCalledWith({ month: '2026-11', part: 1 });
    const pages = await partAt('pages.xml')(request());
    // Of most of them nobody knows when they last changed, so nobody may skip the whole.
    expect(pages.headers.get('last-modified')).toBeNull();
    expect(await locations(pages)).toEqual([
      `${site.origin}/`,
      `${site.origin}/corrections`,
      `${site.origin}/culture`,
      `${site.origin}/series/the-river`,
      `${site.origin}/culture/taken-back`,
    ]);
    const stories = await month.GET(request());
    expect((await stories.clone().text()).match(/<lastmod>/g)).toHaveLength(1);
    expect(await locations(stories)).toEqual([site.origin + goldenPage.path]);
  });

  it('has no part for what is no month, nor for one without stories', async () => {
    vi.mocked(getSitemapEntries).mockResolvedValue(null);
    for (const name of ['2026-11.xml', '2026-13.xml', 'x.xml']) {
      expect((await partAt(name)(request())).status).toBe(404);
    }
  });

  it('of news ends by itself', async () => {
    const answer = await news.GET(request());
    expect(answer.headers.get('edge-until')).toBe('2026-11-22T19:30:00.000Z');
    expect(await locations(answer)).toEqual([site.origin + goldenPage.path]);
  });
});

describe('the icon', () => {
  it('is the initial on the colour that the site has chosen, small and large', async () => {
    const of = async (name: string) => {
      vi.mocked(getSite).mockResolvedValue({ ...site, name });
      return (await icon.GET(request())).text();
    };
    expect(await of('The Wrenmouth Ledger')).toContain(site.look.colours.accent.day);
    expect(await of('Norland Times')).not.toBe(await of('The Wrenmouth Ledger'));
    for (const [route, side] of [
      [favicon, 48],
      [touchIcon, 180],
    ] as const) {
      const picture = Buffer.from(await (await route.GET(request())).arrayBuffer());
      // A PNG says its width and height in its first chunk (PNG 3, 11.2.1).
      expect(picture.subarray(1, 4).toString()).toBe('PNG');
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([side, side]);
    }
  });
});

describe('the feed', () => {
  it('is another when a story changes', async () => {
    const etag = (await feed.GET(request())).headers.get('etag') ?? '';
    vi.mocked(getFeedStories).mockResolvedValue({
      about: null,
      stories: [{ ...goldenPage, standfirst: 'New.' }],
    });
    const answer = await feed.GET(request({ 'if-none-match': etag }));
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('New.');
  });

  it('names itself and its hub, also in its head', async () => {
    vi.mocked(getSite).mockResolvedValue({ ...site, hub: 'https://hub.example/' });
    const answer = await feedAt('atom', 'tags', 'ferries')(request());
    expect(answer.headers.get('link')).toBe(
      `<https://hub.example/>; rel="hub", <${site.origin}/atom.xml>; rel="self"`,
    );
    expect(answer.headers.get('edge-tags')).toContain('list:tag:ferries');
  });

  it.each([['rss', 'a', 'b'], ['rss', 'tags', 'a', 'b'], ['feed.xml']])(
    'is nowhere else (%s, %s)',
    async (format, ...list) => {
      expect((await feedAt(format, ...list)(request())).status).toBe(404);
    },
  );

  it('is not there for a list that is not there', async () => {
    vi.mocked(getFeedStories).mockResolvedValue(null);
    expect((await feedAt('json', 'tags', 'nothing')(request())).status).toBe(404);
  });
});

describe('the feed of a search', () => {
  const asked = (query: string) =>
    feeds.GET(new Request(`${site.origin}/search/feed.xml${query}`), {
      params: Promise.resolve({ format: 'rss', list: ['search'] }),
    });

  it('is in no index, names itself with what is asked and no hub, and is asked for again in minutes', async () => {
    vi.mocked(getSite).mockResolvedValue({ ...site, hub: 'https://hub.example/' });
    vi.mocked(getSearchFeed).mockResolvedValue({
      words: 'ferry "night"',
      asked: '?q=ferry%20%22night%22',
      stories: [goldenPage],
    });
    const answer = await asked('?q=ferry%20%22night%22&sort=relevance&x=1');
    const self = `${site.origin}/search/feed.xml?q=ferry%20%22night%22`;
    expect(answer.headers.get('link')).toBe(`<${self}>; rel="self"`);
    expect(answer.headers.get('x-robots-tag')).toBe('noindex');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=300');
    expect(Date.parse(answer.headers.get('edge-until') ?? '')).toBeLessThanOrEqual(Date.now() + 300_000);
    expect(answer.headers.get('edge-tags')).toContain(`story:${goldenPage.id}`);
    const rss = await answer.text();
    expect(rss).toContain(`<link>${site.origin}/search?q=ferry%20%22night%22</link>`);
    expect(rss).toContain('Search: ferry “night”'.replace(/[“”]/g, '&quot;'));
    const etag = answer.headers.get('etag') ?? '';
    const again = new Request(`${site.origin}/search/feed.xml?q=ferry`, {
      headers: { 'if-none-match': etag },
    });
    const known = await feeds.GET(again, { params: Promise.resolve({ format: 'rss', list: ['search'] }) });
    expect(known.status).toBe(304);
  });

  it('is not there where nothing is looked for', async () => {
    vi.mocked(getSearchFeed).mockResolvedValue(null);
    vi.mocked(decideSearchFeed).mockResolvedValue({ answer: 'missing' });
    expect((await asked('')).status).toBe(404);
  });

  it('follows the section that it looks in, and is gone where nothing else was asked', async () => {
    vi.mocked(getSearchFeed).mockResolvedValue(null);
    const [query, target, hangsOn] = ['?q=ferry&section=former', '/search/feed.xml?section=world', '/former'];
    vi.mocked(decideSearchFeed).mockResolvedValue({ answer: 'redirect', target, hangsOn });
    const { status, headers } = await asked(query);
    expect([status, headers.get('location')]).toEqual([301, target]);
    expect(headers.get('edge-tags')).toBe('site address:/former');
    expect(vi.mocked(decideSearchFeed).mock.lastCall).toEqual([query, '/search/feed.xml']);
    vi.mocked(decideSearchFeed).mockResolvedValue({ answer: 'gone', hangsOn: '/former' });
    expect((await asked('?section=former')).status).toBe(410);
  });
});

describe('the feed of a section that went elsewhere', () => {
  const asked = () => atom.GET(request());
  const atSection = () =>
    feeds.GET(request(), { params: Promise.resolve({ format: 'atom', list: ['former'] }) });

  beforeEach(() => vi.mocked(getFeedStories).mockResolvedValue(null));

  it('follows its page', async () => {
    vi.mocked(decideAddress).mockResolvedValue({ answer: 'redirect', target: '/world' });
    const { status, headers } = await atSection();
    expect([status, headers.get('location')]).toEqual([301, '/world/atom.xml']);
    expect(headers.get('edge-tags')).toBe('site address:/former');
  });

  it('is gone with it', async () => {
    vi.mocked(decideAddress).mockResolvedValue({ answer: 'gone' });
    expect((await atSection()).status).toBe(410);
  });

  it.each(['/world/a-story', 'https://elsewhere.example/', '/world?before=1'])(
    'is nowhere where the page leads to %s, which has no feed',
    async (target) => {
      vi.mocked(decideAddress).mockResolvedValue({ answer: 'redirect', target });
      expect((await atSection()).status).toBe(404);
    },
  );

  it('is never asked for of what is no section', async () => {
    vi.mocked(decideAddress).mockReset();
    expect((await asked()).status).toBe(404);
    expect(decideAddress).not.toHaveBeenCalled();
  });
});

describe('security.txt', () => {
  it('says whom to tell, for a year, and is nowhere until somebody has said whom', async () => {
    expect((await security.GET(request())).status).toBe(404);
    vi.mocked(getCrawlers).mockResolvedValue({
      ...defaultCrawlers,
      securityContact: 'desk@courier.example.org',
    });
    const answer = await security.GET(request());
    expect(await answer.text()).toMatch(
      /^Contact: mailto:desk@courier\.example\.org\nExpires: \d{4}-\d\d-01T00:00:00\.000Z\n/,
    );
  });
});
