import { randomInt } from 'node:crypto';
import type { Page } from '@playwright/test';
import { picture } from './support/picture';
import { letIn } from './support/sign-in';
import { expect, test } from './support/test';

/** Every picture of a page, scrolled to so that it loads; with how many pixels it came. */
async function pictureWidths(page: Page): Promise<number[]> {
  const widths: number[] = [];
  for (const image of await page.locator('article figure img').all()) {
    await image.scrollIntoViewIfNeeded();
    await expect(image).toHaveJSProperty('complete', true);
    widths.push(await image.evaluate((element) => (element as HTMLImageElement).naturalWidth));
  }
  return widths;
}

function expectHidden(headers: Record<string, string>): void {
  expect(headers['cache-control']).toContain('no-store');
  expect(headers['cache-control']).toContain('private');
  expect(headers['x-robots-tag']).toBe('noindex, nofollow');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
}

test('a draft is previewed beside the editor, and read by a link until that is withdrawn', async ({
  dateline,
  stage,
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const headline = `Ferry captain names the buyer ${randomInt(1e6, 1e7)}`;
  const writer = await stage.person('Runa Holt', 'writer');
  await letIn(page, dateline.url, writer);
  const id = await stage.draft(writer, { fields: { headline } });
  await page.goto(`${dateline.url}/desk/stories/${id}`);

  // A picture and a sentence: private so far.
  await page.getByRole('button', { name: 'Insert', exact: true }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Photo from this device' }).click();
  const buffer = await picture({ creator: 'Ines Okafor', alt: 'A ferry at its quay.' });
  await (await chooser).setFiles({ name: 'ferry.jpg', mimeType: 'image/jpeg', buffer });
  await expect(page.locator('.ProseMirror figure')).toBeVisible({ timeout: 20_000 });
  await page.getByLabel('Standfirst').fill('The papers were on board all the time.');

  // Beside the text, in both widths; what is written meanwhile arrives as soon as it is stored.
  await page.getByRole('button', { name: 'Preview', exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'Preview' });
  const draft = panel.frameLocator('iframe');
  await expect(draft.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(draft.getByText('Preview – not published')).toBeVisible();
  await expect(draft.getByText('The papers were on board all the time.')).toBeVisible({ timeout: 15_000 });
  await page.getByLabel('Standfirst').fill('The papers were in the wheelhouse.');
  await expect(draft.getByText('The papers were in the wheelhouse.')).toBeVisible({ timeout: 15_000 });
  await expect(draft.getByText('Photograph: Ines Okafor')).toBeVisible();
  const width = () => draft.locator('html').evaluate((root) => root.clientWidth);
  expect(await width()).toBe(1280);
  await panel.getByRole('button', { name: 'Phone' }).click();
  await expect.poll(width).toBe(390);

  // How others will show it.
  await panel.getByRole('button', { name: 'Search and cards' }).click();
  await expect(panel.getByText(headline).first()).toBeVisible();
  await expect(panel.getByText('The papers were in the wheelhouse.').first()).toBeVisible();

  // A link for somebody outside.
  await panel.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(panel.getByText('No link works at the moment.')).toBeVisible();
  await panel.getByLabel('For whom').fill('Our lawyer');
  await panel.getByLabel('Ends after').selectOption({ label: 'A day' });
  await panel.getByRole('button', { name: 'Create link' }).click();
  const link = await panel.getByLabel('Address of the preview link').inputValue();
  expect(link).toContain(`${dateline.url}/preview/link/`);
  await expect(panel.getByText('Not opened yet')).toBeVisible();

  // Opened by somebody without cookies, on a phone, without JavaScript: as readers would.
  const outside = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  const reader = await outside.newPage();
  const answer = await reader.goto(link);
  expect(answer?.status()).toBe(200);
  expectHidden((await answer?.allHeaders()) ?? {});
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(reader.getByText('Only for the person it was sent to')).toBeVisible();
  const widths = await pictureWidths(reader);
  expect(widths).toHaveLength(1);
  expect(Math.min(...widths)).toBeGreaterThan(0);
  const source = await reader.locator('article figure img').getAttribute('src');
  const picturePath = new URL(source ?? '', link).href;
  expect((await fetch(picturePath)).status).toBe(200);
  expect((await fetch(picturePath.replace(/.*\/media\//, `${dateline.url}/media/`))).status).toBe(404);
  expect((await fetch(picturePath.replace(/.*\/media\//, `${dateline.url}/api/media/`))).status).toBe(404);

  // By its id nobody outside sees it, nor whether it is there.
  const nothing = await fetch(`${dateline.url}/preview/01910000-0000-7000-8000-000000000001`);
  const refused = await fetch(`${dateline.url}/preview/${id}`);
  expect([refused.status, nothing.status]).toEqual([404, 404]);
  expectHidden(Object.fromEntries(refused.headers));
  const words = await refused.text();
  expect(words).toContain('There is no preview here');
  expect(words).not.toContain(headline);
  expect(words).not.toContain('wheelhouse');
  expect((await fetch(`${dateline.url}/preview/${id}/appearance`)).status).toBe(404);
  expect((await fetch(`${dateline.url}/api/preview-links/${id}`)).status).toBe(404);

  // Withdrawn, it opens nothing any more: not the page, not the picture.
  await panel.getByRole('button', { name: 'Withdraw the link for Our lawyer' }).click();
  await expect(panel.getByText('The link is withdrawn.')).toBeVisible();
  await expect(panel.getByText('No link works at the moment.')).toBeVisible();
  const ended = await reader.goto(link);
  expect(ended?.status()).toBe(410);
  expectHidden((await ended?.allHeaders()) ?? {});
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('This preview link has ended');
  expect(await reader.content()).not.toContain(headline);
  expect((await fetch(picturePath)).status).toBe(410);
  expect((await fetch(`${link}x`)).status).toBe(404);
  await outside.close();

  // Escape closes the panel and gives the focus back.
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page.getByRole('button', { name: 'Preview', exact: true })).toBeFocused();
});

test('a colleague without a right to the draft gets what a stranger gets', async ({
  dateline,
  stage,
  page,
}) => {
  const headline = `Minutes of the closed session ${randomInt(1e6, 1e7)}`;
  const id = await stage.draft(await stage.person('Jorun Vik', 'writer'), { fields: { headline } });
  await letIn(page, dateline.url, await stage.person('Petter Moe', 'writer'));
  const answer = await page.goto(`${dateline.url}/preview/${id}`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no preview here');
  expect(await page.content()).not.toContain(headline);
});
