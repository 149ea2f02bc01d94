import { XMLParser } from 'fast-xml-parser';
import { checkPage, wideLooks } from './support/check-page';
import type { Stage } from './support/stage';
import { expect, test } from './support/test';

/** The long story of the demo newsroom: the one with a warning, twelve photos and eleven posts. */
async function longStory(stage: Stage): Promise<{ path: string; storyId: string }> {
  const [row] = await stage.query<{ path: string; storyId: string }>(
    `SELECT path, "storyId" FROM "Publication" WHERE "contentWarning" <> ''
     ORDER BY length(document::text) DESC LIMIT 1`,
  );
  if (!row) throw new Error('The demo newsroom has no story with a content warning');
  return row;
}

test.describe('a reader with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('sees the whole long story, in the order of the page craft', async ({ dateline, stage, page }) => {
    const { path } = await longStory(stage);
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(dateline.url) && !request.url().startsWith('data:'))
        foreign.push(request.url());
    });
    await page.goto(dateline.url + path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const article = page.getByRole('article').first();

    // The warning comes before the first picture.
    const warning = await page.getByText('Content warning').first().boundingBox();
    const picture = await article.locator('figure img').first().boundingBox();
    expect(warning && picture && warning.y < picture.y).toBe(true);

    // Twelve photos and the three of the update; one has no credit, and no reason for it is shown.
    await expect(article.locator('figure:has(img)')).toHaveCount(15);
    const captions = await article.locator('figure:has(img) figcaption').allInnerTexts();
    expect(captions.filter((caption) => /Photograph: .+ \/ .+ via .+/.test(caption)).length).toBeGreaterThan(
      5,
    );
    expect(captions.filter((caption) => !caption.includes('Photograph:'))).toHaveLength(1);
    for (const image of await article.locator('figure img').all()) {
      expect((await image.getAttribute('alt'))?.length).toBeGreaterThan(10);
      expect(Number(await image.getAttribute('width'))).toBeGreaterThan(0);
    }

    await expect(article.getByText('[sic]')).toBeVisible();
    await expect(article.locator('a[href^="tel:"]').first()).toBeVisible();
    await expect(article.locator('blockquote').first()).toBeVisible();

    // The update leads from the top to its place, with its time.
    const update = article.locator('[id^="update-"]').first();
    await expect(update.locator('time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\dT/);
    const id = await update.getAttribute('id');
    // The list of times, closed here, leads there too.
    await expect(page.getByRole('navigation').locator(`a[href="#${id}"]`)).toBeVisible();
    await expect(update.locator('figure:has(img)')).toHaveCount(3);

    expect(foreign).toEqual([]);
  });

  test('follows an old address to the new one, and meets 410 where a story was taken down', async ({
    dateline,
    stage,
    page,
  }) => {
    const [moved] = await stage.query<{ path: string; target: string }>(
      `SELECT path, target FROM "Address" WHERE answer = 'redirect' LIMIT 1`,
    );
    const redirect = await fetch(dateline.url + moved?.path, { redirect: 'manual' });
    expect(redirect.status).toBe(301);
    expect(new URL(redirect.headers.get('location') ?? '', dateline.url).pathname).toBe(moved?.target);

    const writer = await stage.person('Wera Holt', 'writer');
    const story = await stage.draft(writer);
    await stage.query(
      `INSERT INTO "Address" (path, "storyId", answer, "usedAt") VALUES ('/news/taken-down', $1, 'gone', now())`,
      [story],
    );
    const gone = await page.goto(`${dateline.url}/news/taken-down`);
    expect(gone?.status()).toBe(410);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This story is no longer available');
  });
});

test('a crawler gets every fact of the long story as structured data', async ({ dateline, stage, page }) => {
  const { path, storyId } = await longStory(stage);
  await page.goto(dateline.url + path);
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
  const graph = blocks.flatMap((text) => {
    const data = JSON.parse(text);
    return data['@graph'] ?? [data];
  });
  const article = graph.find((node: { '@type': string }) => /NewsArticle$/.test(node['@type']));
  const [row] = await stage.query<{ publishedAt: Date; modifiedAt: Date; headline: string }>(
    'SELECT "publishedAt", "modifiedAt", headline FROM "Publication" WHERE "storyId" = $1',
    [storyId],
  );
  expect(article).toMatchObject({ headline: row?.headline });
  expect(new Date(article.datePublished)).toEqual(row?.publishedAt);
  expect(new Date(article.dateModified)).toEqual(row?.modifiedAt);
  expect(article.datePublished).toMatch(/(Z|[+-]\d\d:\d\d)$/);
  const images = graph
    .concat(article.image ?? [])
    .filter((node: { '@type'?: string }) => node['@type'] === 'ImageObject');
  expect(
    images.some((image: { creditText?: string }) => /.+ \/ .+ via .+/.test(image.creditText ?? '')),
  ).toBe(true);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', dateline.url + path);
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', /\w/);
  // A warning stands before its pictures, and nobody chose one of them for sharing: its card is drawn in the background.
  await expect(async () => {
    await page.goto(dateline.url + path);
    const address = await page.locator('meta[property="og:image"]').getAttribute('content', { timeout: 500 });
    expect(address).toMatch(/\/media\/cards\/.+\.png$/);
    const card = await page.request.get(address ?? '');
    expect([card.status(), card.headers()['content-type']]).toEqual([200, 'image/png']);
    expect(card.headers()['cache-control']).toContain('immutable');
  }).toPass({ timeout: 60_000 });
  await expect(page.locator('meta[property="og:image:width"]')).toHaveAttribute('content', '1200');
  await expect(page.locator('meta[property="og:image:alt"]')).toHaveAttribute('content', /\w/);
  await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'summary_large_image');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /max-image-preview:large/);
});

test('feeds, sitemap and robots are whole and answer conditional requests', async ({ dateline, stage }) => {
  const { path, storyId } = await longStory(stage);
  // In the feed of the whole site it may stand too far down by now.
  const [, section] = path.split('/');
  const address = `${dateline.url}/${section}/feed.xml`;
  const feed = await fetch(address);
  expect(feed.headers.get('content-type')).toMatch(/xml/);
  const rss = new XMLParser({ ignoreAttributes: false }).parse(await feed.text());
  const item = rss.rss.channel.item.find((entry: { guid: { '#text': string } }) =>
    entry.guid['#text'].includes(storyId),
  );
  expect(item.link).toBe(dateline.url + path);
  expect(item['content:encoded']).toMatch(/Photograph: .+ via .+/);
  const etag = feed.headers.get('etag') ?? '';
  // Not while it has just changed.
  await expect.poll(async () => (await fetch(address)).headers.get('last-modified')).toBeTruthy();
  const again = await fetch(address, { headers: { 'if-none-match': etag } });
  expect(again.status).toBe(304);

  for (const base of ['', `/${section}`, '/corrections']) {
    const atom = await fetch(`${dateline.url}${base}/atom.xml`);
    expect(await atom.text()).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
    expect(atom.headers.get('link')).toContain('rel="self"');
    const json = await fetch(`${dateline.url}${base}/feed.json`);
    expect((await json.json()).feed_url).toBe(`${dateline.url}${base}/feed.json`);
  }
  expect((await fetch(`${dateline.url}/tags/no-such-tag/feed.xml`)).status).toBe(404);

  const index = await (await fetch(`${dateline.url}/sitemap.xml`)).text();
  const months = [...index.matchAll(/<loc>(.*?\/\d{4}-\d\d\.xml)<\/loc>/g)].map(([, month = '']) => month);
  const sitemaps = await Promise.all(months.map(async (month) => (await fetch(month)).text()));
  expect(sitemaps.join('')).toContain(`<loc>${dateline.url}${path}</loc>`);
  for (const [target, status] of [
    ['/news-sitemap.xml', 200],
    [path, 200],
    ['/no-such-section', 404],
    ['/.well-known/security.txt', 404],
    ['/.well-known/change-password', 302],
  ] as const) {
    const answer = await fetch(dateline.url + target, { method: 'HEAD', redirect: 'manual' });
    expect([target, answer.status, await answer.text()]).toEqual([target, status, '']);
  }
  const robots = await (await fetch(`${dateline.url}/robots.txt`)).text();
  expect(robots).toContain(`Sitemap: ${dateline.url}/sitemap.xml`);
  expect(robots).toContain('Disallow: /desk');
});

test('axe finds nothing on the front and a long story in a wide window, by day and by night', async ({
  dateline,
  stage,
  page,
}) => {
  const { path } = await longStory(stage);
  // Every type of page is looked at in a narrow one: e2e/page-types.spec.ts.
  for (const address of ['/', path]) {
    await page.goto(dateline.url + address);
    await checkPage(page, address, wideLooks);
  }
});
