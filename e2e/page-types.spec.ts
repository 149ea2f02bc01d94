import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible, expectNoOverflow, expectRoomForWords } from './support/accessible';
import { smallTargets } from './support/finger-targets';
import { type PageType, pageTypes, routesForPrograms } from './support/page-types';
import { heaviest, weightOf } from './support/page-weights';
import { wordsOn } from './support/page-words';
import { type RawElement, type RawPage, rawPage } from './support/raw-page';
import { type Places, stagePages } from './support/stage-pages';
import { expect, test } from './support/test';
import { untilWhole } from './support/until-whole';
import { publishUsualStory } from './support/usual-story';
import { faultsOf } from './support/valid-html';

// Every type of page that readers get, as it comes over the wire.

/** What an address changes by itself from one answer to the next. */
const ofTheMoment = new Set(['date', 'age', 'connection', 'keep-alive', 'transfer-encoding']);
const headersOf = ({ headers }: RawPage) =>
  Object.fromEntries([...headers].filter(([name]) => !ofTheMoment.has(name)));
const isLink =
  (rel: string) =>
  ({ tag, attributes }: RawElement) =>
    tag === 'link' && [attributes.rel].flat().includes(rel);

let staged: Promise<Places> | undefined;

test('every route of readers has its type of page', () => {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const routes = files.flatMap((file) => {
    const found = /^\((?:site|feeds)\)\/(?:(.*)\/)?(?:page\.tsx|route\.tsx?)$/.exec(file);
    return found ? [`/${found[1] ?? ''}`] : [];
  });
  expect(routes.length).toBeGreaterThan(15);
  const known = [...new Set(pageTypes.flatMap(({ route }) => route ?? [])), ...routesForPrograms];
  expect(routes.sort()).toEqual(known.sort());
});

/** What is said about a page in its head, and nowhere else. */
function checkHead({ elements }: RawPage, { bare, status = 200 }: PageType, address: string) {
  const strays = elements.filter(
    (element) =>
      !element.inHead && (['title', 'meta', 'base'].includes(element.tag) || isLink('canonical')(element)),
  );
  expect.soft(strays, 'metadata outside the head').toEqual([]);
  const named = (tag: string) => elements.filter((element) => element.tag === tag);
  const metas = (name: string) =>
    named('meta').filter(({ attributes }) => attributes.name === name || attributes.property === name);
  expect.soft(named('title').filter(({ inHead }) => inHead)).toHaveLength(1);
  expect.soft(named('html')[0]?.attributes.lang).toMatch(/^[a-z]{2}/);
  const canonical = elements.filter(isLink('canonical')).map(({ attributes }) => attributes.href);
  const isPage = status === 200 && !bare;
  expect.soft(canonical, 'canonical').toEqual(status === 200 ? [address] : []);
  const robots = metas('robots').map(({ attributes }) => attributes.content);
  if (!isPage) expect.soft(robots, 'robots').toEqual(['noindex']);
  if (isPage)
    for (const name of ['description', 'og:title', 'og:url', 'twitter:card'])
      expect.soft(metas(name), name).toHaveLength(1);
  if (!bare) expect(named('h1')).toHaveLength(1);
}

/** A section in the navigation, or at the foot, that the demo hasn't. */
const sectionOfOthers =
  /<li[^>]*><a href="?\/(?!news|culture|science|sport|opinion|archive|corrections)[a-z0-9-]+"?(?: [^>]*)?>[^<]*<\/a><\/li>/g;

/** Expects that a page weighs no more than pages of its type may, without the sections that other journeys have made. */
function expectLight(html: string, name: string) {
  const [most, mostPacked] = heaviest[name] ?? [0, 0];
  const weight = weightOf(html.replaceAll(sectionOfOthers, ''));
  expect.soft(weight.html, `${name}: KB of HTML`).toBeLessThan(most);
  expect.soft(weight.packed, `${name}: KB of HTML, compressed`).toBeLessThan(mostPacked);
}

test('every type of page is whole and valid as it comes, tells its status and leads nowhere in vain', async ({
  dateline,
  stage,
}) => {
  staged ??= stagePages(stage);
  const places = await staged;
  const { url: origin } = dateline;
  const links = new Set<string>();
  for (const type of pageTypes) {
    await test.step(type.name, async () => {
      const path = type.path(places);
      const page = await rawPage(origin + path);
      expect.soft(page.status).toBe(type.status ?? 200);
      expect.soft(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect.soft(await faultsOf(page.html), type.name).toEqual([]);
      if (type.name === 'story-gallery') expect.soft(page.html.split('<img ').length).toBeGreaterThan(4);
      expectLight(page.html, type.name);
      checkHead(page, type, origin + (type.canonical?.(places) ?? path));
      expect
        .soft(page.html, 'framework JavaScript')
        .not.toMatch(/\/_next\/[^"]+\.js|__next_f|edge-(?:tags|status)/);
      const ids = new Set(page.elements.map(({ attributes }) => attributes.id));
      for (const { tag, attributes, text } of page.elements) {
        if (tag === 'script' && attributes.type === 'application/ld+json') JSON.parse(text);
        const href = tag === 'a' ? String(attributes.href) : '';
        if (href.startsWith('#')) expect.soft([...ids], href).toContain(href.slice(1));
        // Staff alone see the way to the desk.
        if (href.startsWith('/') && !href.startsWith('/desk/')) links.add(origin + href);
        if (href.startsWith(origin)) links.add(href);
      }
      // Others publish meanwhile, and lists change with that.
      await expect(async () => {
        const [whole, head] = await Promise.all(
          ['GET', 'HEAD'].map((method) => rawPage(origin + path, { method })),
        );
        expect([head?.status, head?.html]).toEqual([page.status, '']);
        expect(head && headersOf(head)).toEqual(whole && headersOf(whole));
      }).toPass({ intervals: [50], timeout: 5_000 });
    });
  }
  const usual = await rawPage(origin + (await publishUsualStory(stage)));
  expect.soft(usual.html.split('<img ')).toHaveLength(4);
  expectLight(usual.html, 'a usual story');
  const waiting = [...links];
  const lost: string[] = [];
  const follow = async () => {
    for (let link = waiting.pop(); link; link = waiting.pop()) {
      const { status } = await fetch(link, { method: 'HEAD', redirect: 'manual' });
      // A live post's own address leads to wherever it stands by now.
      if (status !== 200 && !(status === 302 && link.includes('/live/'))) lost.push(`${status} ${link}`);
    }
  };
  await Promise.all([follow(), follow(), follow(), follow()]);
  expect(lost).toEqual([]);
  expect(links.size).toBeGreaterThan(60);
});

/** What scripts add to pages: the switch of the appearance, ways to share, and times that count on. */
const added =
  /^(New posts are announced .*|Appearance|Automatic|Light|Dark|Share|Copy link|Send by e-mail|Show the post.*|Play the video.*|Loads from .*|.* ago)$/;

/** Expects that nothing moves by itself, and that who chose the colours sees where a link or a field begins. */
async function expectCalm(page: Page, name: string): Promise<void> {
  const { moving, lost } = await page.evaluate(() => {
    const fields = [...document.querySelectorAll('main :is(button, input, select, summary, a)')];
    return {
      moving: document.getAnimations().length,
      lost: fields.flatMap((field) => {
        const { forcedColorAdjust, color, backgroundColor } = getComputedStyle(field);
        return forcedColorAdjust === 'none' || color === backgroundColor ? [field.outerHTML] : [];
      }),
    };
  });
  expect.soft({ moving, lost }, name).toEqual({ moving: 0, lost: [] });
}

test('every type of page says the same with scripts and without, fits a narrow window and passes axe by day and by night', async ({
  browser,
  dateline,
  stage,
}) => {
  test.setTimeout(180_000);
  staged ??= stagePages(stage);
  const places = await staged;
  const waiting = [...pageTypes];
  const look = async () => {
    const [plain, scripted] = await Promise.all(
      [false, true].map(async (javaScriptEnabled) =>
        (
          await browser.newContext({
            javaScriptEnabled,
            viewport: { width: 390, height: 844 },
            hasTouch: true,
          })
        ).newPage(),
      ),
    );
    if (!plain || !scripted) throw new Error('There is no window');
    const wrong: string[] = [];
    scripted.on('pageerror', (error) => wrong.push(String(error)));
    scripted.on('console', (message) => {
      const isAnswer = message.text().includes('the server responded with a status of 4');
      if (message.type() === 'error' && !isAnswer) wrong.push(message.text());
    });
    scripted.on('request', (request) => {
      if (/\/_next\/.*\.js/.test(request.url()) || !/^(data:|http:\/\/localhost)/.test(request.url()))
        wrong.push(request.url());
    });
    for (let type = waiting.shift(); type; type = waiting.shift()) {
      const { name } = type;
      const address = dateline.url + type.path(places);
      const said = (lines: string[]) => lines.filter((line) => !added.test(line));
      // Others publish meanwhile, and lists change with that.
      await expect(async () => {
        await Promise.all([plain.goto(address), scripted.goto(address)]);
        await untilWhole(scripted);
        const [still, live] = await Promise.all([wordsOn(plain), wordsOn(scripted)]);
        expect(still.length, name).toBeGreaterThan(2);
        expect(said(live), name).toEqual(said(still));
      }).toPass({ intervals: [50], timeout: 15_000 });
      expect.soft(wrong, name).toEqual([]);
      expect.soft(await smallTargets(scripted), `${name}: too small for a finger`).toEqual([]);
      await expectAccessible(scripted, `${name} by day`);
      await scripted.emulateMedia({ colorScheme: 'dark' });
      await expectAccessible(scripted, `${name} by night`, ['color-contrast', 'link-in-text-block']);
      await scripted.emulateMedia({ colorScheme: 'light', forcedColors: 'active', reducedMotion: 'reduce' });
      await expectCalm(scripted, name);
      await scripted.emulateMedia({ forcedColors: null, reducedMotion: null });
      // A desktop of 1280 px at 400 % (WCAG 2.2, 1.4.10), and half of one with text twice as large (1.4.4).
      await plain.setViewportSize({ width: 320, height: 640 });
      await expectNoOverflow(plain, name);
      await plain.setViewportSize({ width: 640, height: 640 });
      await plain.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      await expectNoOverflow(plain, `${name} with text twice as large`);
      await plain.setViewportSize({ width: 390, height: 844 });
      await expectRoomForWords(plain, `${name} on a phone with text twice as large`);
    }
  };
  await Promise.all([look(), look(), look()]);
});
