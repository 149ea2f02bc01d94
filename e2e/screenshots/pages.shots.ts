import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import sharp from 'sharp';
import { readToTheEnd } from '../support/layout-shift';
import { pageTypes } from '../support/page-types';
import type { Stage } from '../support/stage';
import { stagePages } from '../support/stage-pages';
import { test } from '../support/test';

const schemes = ['light', 'dark'] as const;
type Look = { width: number; height: number; colorScheme: (typeof schemes)[number] };

/** Opens a page, has all its pictures loaded, and hands it over at its top. */
async function shoot(browser: Browser, { width, height, colorScheme }: Look, address: string) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme });
  const page = await context.newPage();
  await page.goto(address);
  await readToTheEnd(page);
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
  mkdirSync('screenshots', { recursive: true });
  const places = await stagePages(stage);
  const save = async (page: Page, name: string) => {
    await page.screenshot({ path: join('screenshots', `${name}.png`), fullPage: true });
    await page.context().close();
  };
  for (const width of [390, 820, 1440])
    for (const { name, path } of pageTypes)
      await Promise.all(
        schemes.map(async (colorScheme) => {
          const look = { width, height: 900, colorScheme };
          const page = await shoot(browser, look, dateline.url + path(places));
          await save(page, `${name}-${width}-${colorScheme}`);
        }),
      );
});
