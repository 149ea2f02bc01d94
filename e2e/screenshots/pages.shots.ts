import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import sharp from 'sharp';
import { readToTheEnd } from '../support/layout-shift';
import { type PageType, pageTypes } from '../support/page-types';
import { pagesPage, sheetName } from '../support/pages-page';
import type { Stage } from '../support/stage';
import { type Places, stagePages } from '../support/stage-pages';
import { test } from '../support/test';
import { contactSheet } from './contact-sheet';

const schemes = ['light', 'dark'] as const;
type Look = { width: number; height: number; colorScheme: (typeof schemes)[number] };

/** Opens a page, has all its pictures loaded, and hands it over at its top. */
async function shoot(browser: Browser, { width, height, colorScheme }: Look, address: string, bare = false) {
  // A narrow window is a phone's: what fingers press is larger there.
  const hasTouch = width < 600;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, hasTouch });
  const page = await context.newPage();
  await page.goto(address);
  // What is bare has no faces that come late, and nothing below its first screen.
  if (!bare) await readToTheEnd(page);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  return page;
}

/** The demo's story that fits a condition of SQL. */
async function demo(stage: Stage, condition: string): Promise<string> {
  const [row] = await stage.query<{ path: string }>(
    `SELECT path FROM "Publication" WHERE ${condition} ORDER BY "publishedAt" LIMIT 1`,
  );
  return row?.path ?? '/';
}

test('what the README shows', async ({ browser, dateline, stage }) => {
  const shown: [name: string, path: string, look: Look][] = [
    ['front', '/', { width: 1440, height: 1100, colorScheme: 'light' }],
    ['feature', await demo(stage, `kind = 'feature'`), { width: 1440, height: 1100, colorScheme: 'dark' }],
    ['front-phone', '/', { width: 390, height: 844, colorScheme: 'dark' }],
    ['review-phone', await demo(stage, `kind = 'review'`), { width: 390, height: 844, colorScheme: 'light' }],
    [
      'live-phone',
      await demo(stage, `"storyId" IN (SELECT "storyId" FROM "LiveCoverage")`),
      { width: 390, height: 844, colorScheme: 'light' },
    ],
    ['search-phone', '/search?q=ferry', { width: 390, height: 844, colorScheme: 'dark' }],
  ];
  const folder = join('docs', 'images');
  mkdirSync(folder, { recursive: true });
  for (const [name, path, look] of shown) {
    const page = await shoot(browser, look, dateline.url + path);
    await sharp(await page.screenshot())
      .webp({ quality: 82, effort: 6 })
      .toFile(join(folder, `${name}.webp`));
    await page.context().close();
  }
});

test('every type of page at every width, by day and by night', async ({ browser, dateline, stage }) => {
  const sheets = join('docs', 'images', 'pages');
  for (const folder of ['screenshots', sheets]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  writeFileSync(join('docs', 'pages.md'), pagesPage());
  const draw = async ({ name, bare }: PageType, path: string) => {
    await Promise.all(
      schemes.map(async (colorScheme) => {
        const shots: Buffer[] = [];
        for (const width of [390, 820, 1440]) {
          const look = { width, height: 900, colorScheme };
          const page = await shoot(browser, look, dateline.url + path, bare);
          const file = join('screenshots', `${name}-${width}-${colorScheme}.png`);
          shots.push(await page.screenshot({ path: file, fullPage: true }));
          await page.context().close();
        }
        const sheet = await contactSheet(shots, colorScheme === 'light' ? '#c9c9c4' : '#4a4a48');
        writeFileSync(join(sheets, sheetName(name, colorScheme)), sheet);
      }),
    );
  };
  // What the demo newsroom has by itself, before anything is staged beside it.
  const own = pageTypes.filter(({ path }) => path.length === 0);
  for (const type of own) await draw(type, type.path({} as Places));
  const places = await stagePages(stage, { toLookAt: true });
  for (const type of pageTypes) if (!own.includes(type)) await draw(type, type.path(places));
});
