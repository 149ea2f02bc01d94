import type { StoryFields } from '@/lib/document/shapes/story-fields';
import { newId } from '@/lib/kit/ids';
import { expectNoOverflow } from './support/accessible';
import { askRaw } from './support/ask-raw';
import { publishByHand } from './support/publish-by-hand';
import { rawPage } from './support/raw-page';
import { expect, test } from './support/test';
import { faultsOf } from './support/valid-html';

// What comes by addresses that nobody should write, and by headlines that somebody will.

test('odd addresses and searches are answered in peace, each page under one address', async ({
  dateline,
  stage,
}) => {
  const { url: origin } = dateline;
  const [row] = await stage.query<{ path: string }>(
    `SELECT path FROM "Publication" WHERE path ~ '^/news/' ORDER BY "publishedAt" LIMIT 1`,
  );
  const story = row?.path ?? '';
  const moved: [address: string, to: string][] = [
    ['//', '/'],
    ['//news', '/news'],
    ['/news/', '/news'],
    [`/${story}//?page=1`, `${story}?page=1`],
    ['//evil.example/', '/evil.example'],
    ['/search/?q=ferry', '/search?q=ferry'],
    ['/NEWS', '/news'],
    ['/n%65ws?before=%61', '/news?before=%61'],
    [`/./%2e%2E${story}`, story],
    ['/..//evil.example', '/evil.example'],
    [story.toUpperCase(), story],
    ['/archive/2026/1', '/archive/2026/01'],
  ];
  for (const [address, to] of moved) {
    const { status, headers } = await askRaw(origin, address);
    expect([status, new URL(headers.location ?? '', origin).href], address).toEqual([301, origin + to]);
  }

  const missing = [
    '/%00',
    '/news/%00',
    '/%',
    '/%zz',
    '/%C3%A9',
    '/..%2f..%2fetc%2fpasswd',
    '/%5cevil.example',
    '/news;x=1',
  ];
  missing.push(
    '/index.html',
    '/authors',
    '/gone',
    '/missing',
    '/archive/2026/13',
    '/archive/2026/02/30',
    '/archive/9999',
  );
  missing.push(`/${'a'.repeat(7_900)}`, `/news/${'a'.repeat(300)}`, `/${'%F0%9F%A6%86'.repeat(300)}`);
  for (const address of missing) {
    const { status, body } = await askRaw(origin, address);
    expect(status, address.slice(0, 40)).toBe(404);
    expect(body, address.slice(0, 40)).not.toMatch(/\/_next\/[^"]+\.js|__next_f/);
    expect(body).toContain('<h1');
    expect((await askRaw(origin, address, { method: 'HEAD' })).status).toBe(404);
  }
  for (const address of ['/_next/nothing', '/_next/image?url=%2Fx', '/islands/nothing', '/media/nothing'])
    expect((await askRaw(origin, address)).status, address).toBe(404);
  for (const address of ['/api/nothing', '/api/stories/x/nothing', '/api/nothing/at/all?_rsc=1']) {
    const { status, body } = await askRaw(origin, address);
    expect([status, JSON.parse(body).code], address).toEqual([404, 'not-found']);
  }
  expect((await askRaw(origin, `/${'a'.repeat(8_100)}`)).status).toBe(414);
  // No byte of an address is beyond ASCII (RFC 3986).
  expect((await askRaw(origin, '/\u00e9')).status).toBe(400);

  // What an address asks besides changes nothing, whatever it is; nor does the name by which the site is called.
  const canonical = (text: string) => /<link rel="canonical" href="([^"]*)"/.exec(text)?.[1];
  const page = await askRaw(origin, story);
  expect(canonical(page.body)).toBe(origin + story);
  for (const [query, headers] of [
    ['?utm_source=x&fbclid=%00'],
    [`?${'x'.repeat(5_000)}`],
    ['?before=nonsense'],
    ['?__proto__=1&page[]=2'],
    ['', { host: 'evil.example' }],
    [
      '',
      { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'gopher', forwarded: 'host=evil.example' },
    ],
  ] as [string, Record<string, string>?][]) {
    const same = await askRaw(origin, story + query, { headers });
    expect(
      [same.status, canonical(same.body), same.body.includes('evil.example')],
      query.slice(0, 40),
    ).toEqual([200, origin + story, false]);
  }
  for (const list of ['/news', '/corrections', '/archive']) {
    const { status, body } = await askRaw(origin, `${list}?before=nonsense&sort=1`);
    expect([status, canonical(body)]).toEqual([200, origin + list]);
  }

  const searches = [
    '"a -(',
    '((((',
    '"',
    '-',
    '- - -',
    '& | ! : * <->',
    "a' OR 1=1 --",
    '%',
    '_',
    '\\',
    'a\0b',
    '\u202e',
    '🦆',
    'ß'.repeat(300),
  ];
  searches.push('word '.repeat(700), '<script>alert(1)</script>', '\ud800', 'x'.repeat(3_900));
  for (const search of searches) {
    const query = encodeURIComponent(search.toWellFormed());
    const { status, body } = await askRaw(origin, `/search?q=${query}`);
    expect(status, search.slice(0, 40)).toBe(200);
    expect(body).not.toContain('<script>alert');
    expect(await faultsOf(body), search.slice(0, 40)).toEqual([]);
  }
  expect((await askRaw(origin, `/search?q=${'ab+'.repeat(3_400)}`)).status).toBe(414);
  for (const noise of ['from=9999-99-99', 'section=nowhere', 'sort=worst', 'before=nonsense', 'author=%00']) {
    const { status, body } = await askRaw(origin, `/search?q=ferry&${noise}`);
    expect(status, noise).toBe(200);
    expect(canonical(body), noise).toMatch(/\/search\?q=ferry/);
  }
});

test('a headline of one word without end, of emoji, right to left or with markup leaves the page whole', async ({
  dateline,
  stage,
  page,
}) => {
  const by = await stage.person('Odd Sande', 'editor');
  const section = `oddments-${newId().slice(-6)}`;
  await stage.section(section, `Oddments ${section.slice(-3)}`);
  const headlines: Record<string, Partial<StoryFields>> = {
    endless: { headline: 'Donaudampfschiff'.repeat(19).slice(0, 300), standfirst: 'x'.repeat(1_000) },
    emoji: { headline: '🦆'.repeat(75), kicker: '👩‍👩‍👧‍👦 🏳️‍🌈' },
    'right-to-left': { headline: 'القارب الأخير لم ينتظر في الميناء (21:00) Skerra', language: 'ar' },
    mixed: { headline: '‮gnorw si ecnetnes siht‬ and this one is right: שלום', language: 'en' },
    markup: { headline: '<b>Bold</b> & "quoted" </title><script>alert(1)</script>', kicker: '</script>' },
  };
  const addresses = [`/${section}`];
  for (const [slug, fields] of Object.entries(headlines)) {
    const { path } = await publishByHand(stage, by, section, slug, 'The words below it are plain.', fields);
    addresses.push(path);
    const raw = await rawPage(dateline.url + path);
    expect(raw.status, slug).toBe(200);
    expect(raw.elements.find(({ tag }) => tag === 'h1')?.text, slug).toBe(fields.headline);
    expect(raw.elements.find(({ tag }) => tag === 'title')?.text, slug).toContain(
      fields.headline?.slice(0, 20),
    );
  }
  for (const address of addresses) {
    const raw = await rawPage(dateline.url + address);
    expect(await faultsOf(raw.html), address).toEqual([]);
    const canonical = raw.elements.filter(({ attributes }) => attributes.rel?.toString() === 'canonical');
    expect(canonical.map(({ attributes }) => attributes.href)).toEqual([dateline.url + address]);
    expect(raw.elements.filter(({ tag, text }) => tag === 'script' && text === 'alert(1)')).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(dateline.url + address);
    await expectNoOverflow(page, address);
    await page.setViewportSize({ width: 1440, height: 900 });
    await expectNoOverflow(page, address);
  }
  const article = page.locator('article').first();
  await page.goto(`${dateline.url}/${section}/right-to-left`);
  await expect(article).toHaveCSS('direction', 'rtl');
});
