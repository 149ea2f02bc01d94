import type { Page } from '@playwright/test';
import { storySchema } from '@/blocks/registry';
import type { Block } from '@/lib/document/block';
import { expectAccessible } from './support/accessible';
import { checkPage } from './support/check-page';
import { openDraft } from './support/open-draft';
import { expect, test } from './support/test';

const outline = (blocks: Block[]): string[] =>
  blocks.map(({ type, blocks: inside }) =>
    inside ? `${type}(${outline(inside as Block[]).join(' ')})` : type,
  );

async function slash(page: Page, name: string): Promise<void> {
  await page.keyboard.type(`/${name}`);
  await page.keyboard.press('Enter');
}

test('boxes, pull quotes and tables are written by keyboard alone', async ({ dateline, stage, page }) => {
  const story = await openDraft(page, dateline.url, stage);
  await page.keyboard.type('Nobody made her stop, he said.\n');
  await slash(page, 'pull');
  await page.keyboard.type('Nobody made her stop');
  await page.keyboard.press('Enter');
  await slash(page, 'callout');
  await page.keyboard.type('We asked twice.\n- once\nand again\n\n\n');
  await slash(page, 'fact');
  await page.keyboard.type('Ships in figures');
  await page.keyboard.press('Enter');
  await slash(page, 'table');
  for (const cell of ['Quay', 'Ships', 'Nights', 'Four', '12', '30', 'Five', '9', '21', 'Six', '4']) {
    await page.keyboard.type(cell);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('8');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Counted by hand.');
  await page.keyboard.press('Alt+ArrowUp');

  const blocks = await story.stored();
  expect(outline(blocks)).toEqual([
    'paragraph',
    'pull-quote',
    'callout(paragraph list)',
    'fact-box(paragraph table)',
    ...(blocks.length > 4 ? ['paragraph'] : []),
  ]);
  expect(storySchema.safeParse({ version: 1, blocks }).success).toBe(true);
  const [, pulled, , box] = blocks;
  expect(pulled?.text).toEqual([{ text: 'Nobody made her stop' }]);
  expect(box?.title).toBe('Ships in figures');
  const table = (box?.blocks as Block[] | undefined)?.at(-1);
  expect(table).toMatchObject({ headerRow: true, headerColumn: false });
  expect(
    (table?.rows as { text: string }[][][] | undefined)?.map((row) => row.map(([span]) => span?.text ?? '')),
  ).toEqual([
    ['Quay', 'Ships', 'Nights'],
    ['Four', '12', '30'],
    ['Five', '9', '21'],
    ['Six', '4', '8'],
  ]);

  // The keys that move a block work in its fields too, and leave whoever types there in them.
  const title = page.getByLabel('Title of the box');
  await title.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('End');
  await page.keyboard.type(', and nights');
  const moved = await story.stored();
  expect(outline(moved).slice(1, 4)).toEqual([
    'pull-quote',
    'fact-box(paragraph table)',
    'callout(paragraph list)',
  ]);
  expect(moved[2]?.title).toBe('Ships in figures, and nights');
});

test('pictures are chosen together, arranged, and described each by itself', async ({
  dateline,
  stage,
  page,
}) => {
  const story = await openDraft(page, dateline.url, stage);
  await slash(page, 'gallery');
  const dialog = page.getByRole('dialog', { name: 'Choose a photo' });
  const choices = dialog.getByRole('listitem').getByRole('button');
  await expect(choices.nth(3)).toBeVisible();
  // By their files: others may add pictures to the library meanwhile.
  const files = await choices
    .locator('img')
    .evaluateAll((all) => all.map((image) => image.getAttribute('src')));
  const choose = (index: number) =>
    choices.filter({ has: page.locator(`img[src="${files[index]}"]`) }).click();
  for (const index of [2, 0, 1]) await choose(index);
  await expect(dialog.getByRole('status').filter({ hasText: '3 chosen' })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Add these pictures' }).click();
  const gallery = page.getByRole('group', { name: 'Pictures', exact: true });
  await expect(gallery.locator('img')).toHaveCount(3);
  await gallery.getByRole('combobox', { name: 'Arrangement' }).selectOption('strip');
  await gallery
    .getByRole('textbox', { name: /alt text/ })
    .nth(1)
    .fill('Seen from the quay.');
  await gallery.getByRole('button', { name: 'Add pictures' }).click();
  await choose(3);
  await dialog.getByRole('button', { name: 'Add this picture' }).click();
  await expect(gallery.locator('img')).toHaveCount(4);
  await expectAccessible(page);

  const [stored] = await story.stored();
  expect(stored).toMatchObject({ type: 'gallery', layout: 'strip' });
  const photos = (stored?.blocks ?? []) as Block[];
  expect(photos.map(({ alt }) => alt)).toEqual([null, 'Seen from the quay.', null, null]);
  expect(new Set(photos.map(({ photoId }) => photoId)).size).toBe(4);
});

test.describe('for readers', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });

  test('a strip of pictures moves by keys, without a script', async ({ dateline, stage, page }) => {
    const [found] = await stage.query<{ path: string }>(
      `SELECT path FROM "Publication" WHERE document::text LIKE '%"strip"%' LIMIT 1`,
    );
    await page.goto(dateline.url + (found?.path ?? ''));
    const strip = page.getByRole('region', { name: /pictures in a row/ });
    await strip.focus();
    const place = () => strip.evaluate((box) => box.scrollLeft);
    expect(await place()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await expect.poll(place).toBeGreaterThan(100);
  });
});

test('boxes and tables keep within the page, and content axe, by day on a desktop and by night on a phone', async ({
  dateline,
  stage,
  page,
}) => {
  const rows = await stage.query<{ path: string }>(
    `SELECT path FROM "Publication" WHERE document::text ~ '"(fact-box|callout|gallery)"' ORDER BY path`,
  );
  expect(rows.length).toBeGreaterThan(2);
  for (const { path } of rows) {
    await page.goto(dateline.url + path);
    await checkPage(page, path);
  }
});
