import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '@/lib/data/client';
import { getReceipt } from '@/lib/data/desk/get-receipt';
import { getStoryNow } from '@/lib/data/desk/get-story-now';
import { countOpenNotices, listNotices } from '@/lib/data/desk/list-notices';
import { getFeedStories } from '@/lib/data/public/get-feed-stories';
import { getSite } from '@/lib/data/public/get-site';
import { getSitemapEntries } from '@/lib/data/public/get-sitemap-entries';
import { getSitemapMonths } from '@/lib/data/public/get-sitemap-months';
import { getStory } from '@/lib/data/public/get-story';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { labelledCredit } from '@/lib/document/credit-label';
import { monthOf, monthPath, sitemapOf } from '@/lib/kit/sitemap-address';
import { type LoopbackServer, startLoopbackServer } from '@/lib/net/loopback-server';
import { storiesFeed } from '@/lib/output/feed/stories-feed';
import { writeRss } from '@/lib/output/feed/write-rss';
import { jsonLdScript } from '@/lib/output/json-ld-script';
import { sitemap } from '@/lib/output/sitemap';
import { sitemapIndex } from '@/lib/output/sitemap-index';
import { storyJsonLd } from '@/lib/output/story-json-ld';
import type { Viewer } from '@/lib/policy/viewer';
import { actingNow } from '../context';
import { followEvent } from '../outbox/follow-event';
import { body, photoBlock, publishNow, readyStory, refusal, write } from '../test-support/desk';
import { addPhoto } from '../test-support/pictures';
import { unpublishStory } from '../unpublish-story';
import { checkReceipt } from './check-receipt';
import { lookAgain } from './look-again';

interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
}

let editor: Viewer;
let edge: LoopbackServer;
/** What the edge answers otherwise than it should, by path. */
let odd: Map<string, Answer>;

/** A page as short as it may be: what it says to machines, and the credits. */
async function pageAt(path: string): Promise<Answer> {
  const [, section = '', slug = ''] = path.split('/');
  const [story, site] = await Promise.all([getStory(section, slug), getSite()]);
  if (!story) return { status: 410, body: '<p>Gone' };
  const credits = [...story.refs.photos.values()].map((photo) => `<p>${labelledCredit(photo)}</p>`);
  return {
    body: `<!doctype html><link rel="canonical" href="${story.canonicalUrl || site.origin + path}"><script type="application/ld+json">
      ${jsonLdScript(storyJsonLd(story, site))}</script><h1>${story.headline}</h1>${credits.join('')}`,
  };
}

async function right(path: string): Promise<Answer> {
  const site = await getSite();
  if (path === '/feed.xml') {
    const { stories = [] } = (await getFeedStories()) ?? {};
    return { body: writeRss(storiesFeed(stories, site)) };
  }
  if (path === '/sitemap.xml') {
    const months = await getSitemapMonths();
    const parts = months.map(({ changedAt, ...place }) => ({ path: monthPath(place), changedAt }));
    return { body: sitemapIndex(parts, site.origin) };
  }
  const place = monthOf(path.replace('/sitemaps/', ''));
  if (place) return { body: sitemap((await getSitemapEntries(place))?.entries ?? [], site.origin) };
  return pageAt(path);
}

beforeAll(async () => {
  editor = await addColleague('editor');
  edge = await startLoopbackServer(({ url = '' }, response) => {
    void Promise.resolve(odd.get(url) ?? right(url)).then(({ status = 200, headers, body: text }) =>
      response.writeHead(status, headers).end(text),
    );
  });
  vi.stubEnv('DATELINE_RECEIPTS', edge.origin);
});
afterAll(() => edge.close());
beforeEach(() => {
  odd = new Map();
});

const desk = () => actingNow(editor);

async function published(withPhoto = false) {
  const document = withPhoto ? body('Words.', photoBlock(await addPhoto(desk()))) : body('Words.');
  const id = await readyStory(desk(), { headline: 'The <ferry> & more' }, document);
  const path = await publishNow(desk(), id);
  await follow(id);
  return { id, path };
}

async function follow(storyId: string): Promise<void> {
  const event = await database().storyEvent.findFirstOrThrow({ where: { storyId }, orderBy: { at: 'desc' } });
  await followEvent(event.id);
}

const thisMonth = () => sitemapOf(new Date().toISOString());
const receiptOf = async (id: string) => (await getReceipt(editor, id)).receipt;
const wrong = async (id: string) =>
  (await receiptOf(id))?.findings.flatMap(({ check, ok, found }) => (ok ? [] : [[check, found]]));

describe('a receipt', () => {
  it('says that readers get everything as they should, asked for by the host that they ask for', async () => {
    const { id } = await published(true);
    expect(await receiptOf(id)).toEqual({ state: 'waiting', checkedAt: null, findings: [] });
    await checkReceipt(id);
    const receipt = await receiptOf(id);
    expect(receipt).toMatchObject({ state: 'good' });
    expect(receipt?.findings.map(({ check }) => check)).toEqual([
      'page',
      'canonical',
      'structured-data',
      'credits',
      'sitemap',
      'feed',
    ]);
    expect(edge.requests.at(-1)?.headers.host).toBe('localhost:3000');
    expect((await getStoryNow(editor, id)).receipt).toMatchObject({ state: 'good' });
  });

  it('misses none in the sitemap that search engines are not to list there', async () => {
    for (const fields of [{ indexing: 'noindex' as const }, { canonicalUrl: 'https://wire.example/1' }]) {
      const id = await readyStory(desk(), fields);
      await publishNow(desk(), id);
      await follow(id);
      await checkReceipt(id);
      expect(await wrong(id)).toEqual([]);
    }
  });

  it.each<[string, Answer, [string, string]]>([
    ['a status', { status: 503 }, ['page', '503']],
    ['a redirect', { status: 301, headers: { location: '/x' } }, ['page', '301']],
  ])('finds %s that is wrong', async (_name, answer, found) => {
    const { id, path } = await published();
    odd.set(path, answer);
    await checkReceipt(id);
    expect(await wrong(id)).toEqual([found]);
    expect(await receiptOf(id)).toMatchObject({ state: 'waiting' });
  });

  it('finds what is missing or wrong on a page', async () => {
    const { id, path } = await published(true);
    odd.set(path, { body: '<script type="application/ld+json">{"@context":</script>' });
    await checkReceipt(id);
    expect((await wrong(id))?.map(([check]) => check)).toEqual(['canonical', 'structured-data', 'credits']);
    const { body: page = '' } = await pageAt(path);
    odd.set(path, { body: page.replace('"headline":"The', '"headline":"A') });
    await checkReceipt(id);
    expect(await wrong(id)).toEqual([['structured-data', 'A <ferry> & more']]);
  });

  it('finds a page, sitemap and feed that are older than the story', async () => {
    const { id, path } = await published();
    for (const address of [path, thisMonth(), '/feed.xml']) odd.set(address, await right(address));
    const version = await write(desk(), id, { headline: 'Another ferry' });
    await publishNow(desk(), id, { substantive: true });
    expect(version).toBeGreaterThan(1);
    await follow(id);
    await checkReceipt(id);
    expect((await wrong(id))?.map(([check]) => check)).toEqual(['structured-data', 'sitemap', 'feed']);
    odd.clear();
    await checkReceipt(id);
    expect(await receiptOf(id)).toMatchObject({ state: 'good' });
  });

  it('tells the desk when it stays wrong, once, and takes that back when it is right', async () => {
    const { id } = await published();
    odd.set('/feed.xml', { status: 500 });
    odd.set(thisMonth(), { body: '<urlset><url>' });
    const open = await countOpenNotices(editor);
    const times: (Date | undefined)[] = [];
    for (let look = 0; look < 6; look += 1) {
      await checkReceipt(id);
      const [row] = await database().$queryRaw<{ run_at: Date }[]>`
        SELECT run_at FROM graphile_worker.jobs WHERE key = ${`check-receipt:${id}`}`;
      times.push(row?.run_at);
      expect(await countOpenNotices(editor)).toBe(open + (look < 3 ? 0 : 1));
    }
    expect(times.slice(0, 5).every((time, i) => i === 0 || Number(time) > Number(times[i - 1]))).toBe(true);
    expect(await wrong(id)).toEqual([
      ['sitemap', 'xml'],
      ['feed', '500'],
    ]);
    const { notices } = await listNotices(editor, { done: false, before: null });
    expect(notices).toContainEqual(
      expect.objectContaining({ kind: 'receipt-bad', story: { id, headline: 'The <ferry> & more' } }),
    );
    odd.clear();
    await lookAgain(desk(), { storyId: id });
    expect(await countOpenNotices(editor)).toBe(open);
    await checkReceipt(id);
    expect(await receiptOf(id)).toMatchObject({ state: 'good' });
  });

  it('is one of what stands in the place of a story that was taken down', async () => {
    const { id, path } = await published();
    await unpublishStory(desk(), { id, answer: 'gone', target: '' });
    await follow(id);
    await checkReceipt(id);
    expect(await receiptOf(id)).toMatchObject({ state: 'good' });
    odd.set(path, { status: 200, body: 'still here' });
    await lookAgain(desk(), { storyId: id });
    await checkReceipt(id);
    expect(await wrong(id)).toEqual([['page', '200']]);

    await publishNow(desk(), id);
    await unpublishStory(desk(), { id, answer: 'redirect', target: '/elsewhere' });
    await follow(id);
    odd.set(path, { status: 301, headers: { location: '/somewhere' } });
    await checkReceipt(id);
    expect(await wrong(id)).toEqual([['page', '/somewhere']]);
    odd.set(path, { status: 301, headers: { location: 'http://localhost:3000/elsewhere' } });
    await checkReceipt(id);
    expect(await receiptOf(id)).toMatchObject({ state: 'good' });

    await publishNow(desk(), id);
    await unpublishStory(desk(), { id, answer: 'retracted', target: '', notice: 'All of it.\n\nSorry.' });
    await follow(id);
    odd.set(path, { body: '<p>All of\nit.</p>' });
    await checkReceipt(id);
    expect(await wrong(id)).toEqual([['notice', '']]);
    odd.set(path, { body: '<p>All of\nit.</p><p>Sorry.</p>' });
    await checkReceipt(id);
    expect(await receiptOf(id)).toMatchObject({ state: 'good' });
  });

  it('says that nobody answers', async () => {
    const { id } = await published();
    vi.stubEnv('DATELINE_RECEIPTS', 'http://127.0.0.1:1');
    await checkReceipt(id);
    vi.stubEnv('DATELINE_RECEIPTS', edge.origin);
    expect(await wrong(id)).toEqual([
      ['page', 'address-unreachable'],
      ['sitemap', 'address-unreachable'],
      ['feed', 'address-unreachable'],
    ]);
  });

  it('is shown to whoever may read the story', async () => {
    const { id } = await published();
    const writer = await addColleague('writer');
    expect((await refusal(getReceipt(writer, id))).code).toBe('not-found');
    expect((await refusal(lookAgain(actingNow(writer), { storyId: id }))).code).toBe('not-found');
    expect((await refusal(lookAgain(desk(), { storyId: 'x' }))).code).toBe('not-found');
  });
});
