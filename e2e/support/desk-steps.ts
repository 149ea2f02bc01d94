import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Starts a story from the desk's header and waits for its page. */
export async function startStory(page: Page): Promise<void> {
  const headline = page.getByLabel('Headline', { exact: true });
  // A press counts once the page listens.
  await expect(async () => {
    const button = page.getByRole('button', { name: 'New story' });
    if (!/\/desk\/stories\/./.test(page.url())) await button.click({ timeout: 5_000 });
    await expect(headline).toBeVisible({ timeout: 10_000 });
  }).toPass();
  await expect(page.locator('.editor-header [data-save]')).toBeVisible();
}

/** The photos in the text, as the editor draws them. */
function photosIn(page: Page): Locator {
  return page.locator('.ProseMirror figure').filter({ has: page.getByRole('group', { name: 'Credit' }) });
}

/** Puts a picture into the text by the toolbar's own way. */
export async function addPicture(page: Page, name: string, buffer: Buffer): Promise<Locator> {
  const before = await photosIn(page).count();
  await page.getByRole('button', { name: 'Insert', exact: true }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Photo from this device' }).click();
  await (await chooser).setFiles({ name, mimeType: 'image/jpeg', buffer });
  await expect(photosIn(page)).toHaveCount(before + 1, { timeout: 20_000 });
  return photosIn(page).last();
}

/** Waits until the header says that everything is stored. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await expect(page.locator('[data-save="saved"]').first()).toBeVisible({ timeout: 15_000 });
}

/** Publishes what is on the page and returns its address. */
export async function publish(page: Page, origin: string): Promise<string> {
  await waitUntilSaved(page);
  await page.getByRole('button', { name: /^Publish/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^Publish (changes )?now$/ }).click();
  const view = dialog.getByRole('link', { name: 'View page' });
  await expect(view).toBeVisible({ timeout: 15_000 });
  const address = new URL((await view.getAttribute('href')) ?? '', origin).href;
  await page.keyboard.press('Escape');
  return address;
}
