import type { Page } from '@playwright/test';
import { checkPage } from './support/check-page';
import { letIn } from './support/sign-in';
import { expect, test } from './support/test';

/** Types into a field of a page that may not listen yet. */
async function type(page: Page, label: string, words: string) {
  await expect(async () => {
    await page.getByLabel(label, { exact: true }).fill('');
    await page.getByLabel(label, { exact: true }).fill(words);
    await expect(page.getByText('Not saved yet.')).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

test('two administrators change the site at a time, and neither loses anything', async ({
  dateline,
  stage,
  page,
  browser,
}) => {
  const address = `${dateline.url}/desk/settings/site`;
  const other = await (await browser.newContext()).newPage();
  await letIn(page, dateline.url, await stage.person('Ada Lunde', 'admin'));
  await letIn(other, dateline.url, await stage.person('Ben Moe', 'admin'));
  await page.goto(address);
  await other.goto(address);
  const publish = (of: Page) => of.getByRole('button', { name: 'Publish on all pages' });
  const published = (of: Page) => of.getByText('Published. Every page follows at once.');

  await type(page, 'Tagline', 'Every tide');
  await publish(page).click();
  await expect(published(page)).toBeVisible();
  await type(other, 'Description', 'News of the bay.');
  await publish(other).click();
  await expect(published(other)).toBeVisible();
  await expect(other.getByLabel('Tagline')).toHaveValue('Every tide');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone. It is as it was before.')).toBeVisible();
  await expect(page.getByLabel('Description')).toHaveValue('News of the bay.');
  await expect(publish(page)).toBeFocused();

  // Both change the same: whoever is later chooses, and what was typed stays until then.
  await type(page, 'Tagline', 'Every morning');
  await publish(page).click();
  await expect(published(page)).toBeVisible();
  await type(other, 'Tagline', 'Every evening');
  await type(other, 'Small print', 'Printed nowhere.');
  await publish(other).click();
  const note = other.getByRole('alert').filter({ hasText: 'Somebody else has changed the same' });
  await expect(note).toContainText('Tagline');
  await expect(other.getByLabel('Tagline')).toHaveValue('Every evening');
  await checkPage(other, 'settings that two have changed');
  await note.getByRole('button', { name: 'Take theirs' }).click();
  await expect(other.getByLabel('Tagline')).toHaveValue('Every morning');
  await expect(other.getByLabel('Small print')).toHaveValue('Printed nowhere.');
  await expect(publish(other)).toBeFocused();
  await type(other, 'Tagline', 'Every night');
  await type(page, 'Tagline', 'Every noon');
  await publish(other).click();
  await expect(published(other)).toBeVisible();
  await publish(page).click();
  await page.getByRole('button', { name: 'Keep mine and save' }).click();
  await expect(published(page)).toBeVisible();
  await expect(page.getByLabel('Small print')).toHaveValue('Printed nowhere.');
  await expect(page.getByLabel('Tagline')).toHaveValue('Every noon');

  for (const label of ['Tagline', 'Description', 'Small print'])
    await page.getByLabel(label, { exact: true }).fill('');
  await publish(page).click();
  await expect(published(page)).toBeVisible();
  await other.context().close();
});
