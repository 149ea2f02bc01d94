import { randomBytes } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { devices, type Page } from '@playwright/test';
import { expectNoOverflow } from './support/accessible';
import { badLine } from './support/bad-line';
import { checkPage } from './support/check-page';
import { picture } from './support/picture';
import { openDeskAs } from './support/sign-in';
import type { Stage, StagedPerson } from './support/stage';
import { temporaryFolder } from './support/temporary-folder';
import { expect, test } from './support/test';

const rows = (page: Page, state: string) => page.locator(`[data-upload="${state}"]`);
const photosOf = (stage: Stage, { id }: StagedPerson) =>
  stage.query<{ fileName: string; creators: string; caption: string }>(
    `SELECT "fileName", credit->'creators'->>0 AS creators, caption FROM "Photo" WHERE "uploadedById" = $1
     ORDER BY "fileName"`,
    [id],
  );

/** A folder as it comes from a card: thirty pictures, some of which say who made them, and what lies beside them. */
async function cardFolder(folder: string): Promise<void> {
  const below = join(folder, 'card', 'day two');
  await mkdir(below, { recursive: true });
  for (let n = 1; n <= 30; n += 1) {
    const says = {
      creator: n % 2 ? 'Ines Okafor' : undefined,
      caption: n % 3 ? `The regatta, race ${n}.` : undefined,
    };
    const where = n <= 20 ? join(folder, 'card') : below;
    const bytes = await picture({ ...says, width: 480, height: 360, heavy: true });
    await writeFile(join(where, `race-${String(n).padStart(2, '0')}.jpg`), bytes);
  }
  await writeFile(join(folder, 'card', 'notes.txt'), 'Race 7 was called off.');
  await writeFile(join(folder, 'card', '.DS_Store'), 'x');
  await writeFile(join(folder, 'card', 'broken.jpg'), (await picture({})).subarray(0, 40_000));
  await writeFile(join(below, 'scan.heic'), Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'));
}

test('a folder of thirty pictures comes over a line that keeps breaking, each once', async ({
  dateline,
  stage,
  page,
}) => {
  test.setTimeout(240_000);
  const folder = temporaryFolder();
  // Breaks in the middle of every picture, and only there: a page loads with less.
  const line = await badLine(dateline.url, 150_000);
  try {
    await cardFolder(folder);
    const writer = await stage.person('Runa Holm', 'writer');
    await openDeskAs(page, `${dateline.url}/desk/photos/upload`, writer);
    await page.goto(`${line.url}/desk/photos/upload`);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a folder' }).click();
    await (await chooser).setFiles(join(folder, 'card'));

    await expect(page.getByText('1 file in the folder is not a picture and was left out.')).toBeVisible();
    await expect(page.getByRole('progressbar', { name: 'All uploads' })).toBeVisible();
    await expect(rows(page, 'added')).toHaveCount(30, { timeout: 180_000 });
    await expect(rows(page, 'failed')).toHaveCount(2);
    await expect(rows(page, 'failed').filter({ hasText: 'broken.jpg' })).toContainText(
      'This picture is damaged or incomplete',
    );
    await expect(rows(page, 'failed').filter({ hasText: 'scan.heic' })).toContainText('Most Compatible');
    await expect(page.getByText('30 pictures added. 2 could not be added: see the list.')).toBeVisible();
    expect(line.breaks()).toBeGreaterThan(30);
    await checkPage(page, 'uploads');

    const photos = await photosOf(stage, writer);
    expect(photos.map(({ fileName }) => fileName)).toEqual(
      Array.from({ length: 30 }, (_, n) => `race-${String(n + 1).padStart(2, '0')}.jpg`),
    );
    expect(photos[0]).toMatchObject({ creators: 'Ines Okafor', caption: 'The regatta, race 1.' });
    expect(photos[1]).toMatchObject({ creators: null, caption: 'The regatta, race 2.' });
    expect(photos[2]).toMatchObject({ creators: 'Ines Okafor', caption: '' });
    expect(await stage.query('SELECT 1 FROM "Upload" WHERE "personId" = $1', [writer.id])).toEqual([]);

    // The same folder again: recognised before anything is sent.
    await page.getByRole('button', { name: 'Clear finished' }).click();
    const sent = new Set<string>();
    page.on('request', (request) => {
      if (request.method() === 'PUT') sent.add(request.url());
    });
    const again = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a folder' }).click();
    await (await again).setFiles(join(folder, 'card'));
    await expect(rows(page, 'known')).toHaveCount(30, { timeout: 60_000 });
    // But for the two that were refused.
    expect(sent.size).toBeLessThanOrEqual(2);
    expect(await photosOf(stage, writer)).toHaveLength(30);
  } finally {
    await line.close();
    await rm(folder, { recursive: true, force: true });
  }
});

test('uploads are paused, go on, wait for a lost connection, and leave nothing when they are cancelled', async ({
  dateline,
  stage,
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const writer = await stage.person('Runa Holm', 'writer');
  await openDeskAs(page, `${dateline.url}/desk/photos/upload`, writer);
  const files = await Promise.all(
    ['one', 'two', 'three', 'four'].map(async (name) => ({
      name: `${name}.jpg`,
      mimeType: 'image/jpeg',
      buffer: await picture({ creator: 'Ines Okafor' }),
    })),
  );
  await context.setOffline(true);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose pictures' }).click();
  await (await chooser).setFiles(files);
  await expect(rows(page, 'offline')).toHaveCount(3);
  await expect(page.getByText('There is no connection.')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel three.jpg' }).click();
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(rows(page, 'waiting')).toHaveCount(3);
  await context.setOffline(false);
  await expect(page.getByText('There is no connection.')).toBeHidden();
  await expect(rows(page, 'waiting')).toHaveCount(3);
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(rows(page, 'added')).toHaveCount(3, { timeout: 30_000 });
  expect((await photosOf(stage, writer)).map(({ fileName }) => fileName)).toEqual([
    'four.jpg',
    'one.jpg',
    'two.jpg',
  ]);
  expect(await stage.query('SELECT 1 FROM "Upload" WHERE "personId" = $1', [writer.id])).toEqual([]);
});

test('a picture is pasted, another dropped, and one that nobody can take says why', async ({
  dateline,
  stage,
  page,
}) => {
  const writer = await stage.person('Runa Holm', 'writer');
  await openDeskAs(page, `${dateline.url}/desk/photos/upload`, writer);
  const [pasted, dropped] = [await picture({ width: 500, height: 300 }), await picture({})];
  const put = (event: 'paste' | 'drop', name: string, bytes: Buffer) =>
    page.getByRole('region', { name: 'Add photos' }).evaluate(
      (region, given) => {
        const data = Uint8Array.from(atob(given.base64), (character) => character.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([data], given.name, { type: 'image/jpeg' }));
        const how = { bubbles: true, cancelable: true };
        const happening =
          given.event === 'paste'
            ? new ClipboardEvent('paste', { ...how, clipboardData: transfer })
            : new DragEvent('drop', { ...how, dataTransfer: transfer });
        region.dispatchEvent(happening);
      },
      { event, name, base64: bytes.toString('base64') },
    );
  await put('paste', 'clip.jpg', pasted);
  await expect(rows(page, 'added')).toContainText(['clip.jpg']);
  await put('drop', `${'../'.repeat(20)}${'x'.repeat(4_000)}.jpg`, dropped);
  await expect(rows(page, 'added')).toHaveCount(2, { timeout: 20_000 });
  await put('drop', 'page.jpg', Buffer.from('<!doctype html><script>alert(1)</script>'));
  await put('drop', 'flood.jpg', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), randomBytes(45_000)]));
  await expect(rows(page, 'failed')).toHaveCount(2);
  await expect(rows(page, 'failed').first()).toContainText('This file is not a picture.');
  await page.getByRole('textbox', { name: 'Or from a web address' }).fill('http://127.0.0.1/picture.jpg');
  await page.getByRole('button', { name: 'Fetch' }).click();
  await expect(rows(page, 'failed').last()).toContainText('This address can’t be used.');
  await page.getByRole('textbox', { name: 'Or from a web address' }).evaluate((field) => {
    const transfer = new DataTransfer();
    transfer.setData('text/plain', 'http://127.0.0.1/one.jpg\nhttp://127.0.0.1/two.jpg');
    field.dispatchEvent(
      new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: transfer }),
    );
  });
  await expect(rows(page, 'failed')).toHaveCount(5);
  const photos = await photosOf(stage, writer);
  expect(photos).toHaveLength(2);
  for (const { fileName } of photos) expect(fileName).toMatch(/^[^/]{1,200}$/);
});

test.describe('on a phone', () => {
  const { viewport: _, defaultBrowserType: __, ...phone } = devices['Pixel 7'];
  test.use({ ...phone, viewport: { width: 390, height: 844 } });

  test('a picture is taken and added by touch', async ({ dateline, stage, page }) => {
    const writer = await stage.person('Runa Holm', 'writer');
    await openDeskAs(page, `${dateline.url}/desk/photos/upload`, writer);
    await expect(page.getByRole('button', { name: 'Choose a folder' })).toBeHidden();
    const camera = page.getByRole('button', { name: 'Take a photo' });
    const box = await camera.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    const chooser = page.waitForEvent('filechooser');
    await camera.tap();
    const asked = await chooser;
    expect(await asked.element().getAttribute('capture')).toBe('environment');
    const shot = await picture({ creator: 'Runa Holm', width: 3000, height: 4000 });
    await asked.setFiles({ name: 'image.jpg', mimeType: 'image/jpeg', buffer: shot });
    await expect(rows(page, 'added')).toContainText(['image.jpg'], { timeout: 40_000 });
    await expect(page.getByText('1 picture added.')).toBeVisible();
    await expectNoOverflow(page);
    await page.getByRole('button', { name: 'Dismiss image.jpg' }).tap();
    await expect(page.locator('[data-upload]')).toHaveCount(0);
    expect(await photosOf(stage, writer)).toMatchObject([{ fileName: 'image.jpg', creators: 'Runa Holm' }]);
  });
});
