import { randomInt } from 'node:crypto';
import { addPicture, publish, startStory, waitUntilSaved } from './support/desk-steps';
import { picture } from './support/picture';
import { openDeskAs } from './support/sign-in';
import { expect, test } from './support/test';

test('an unknown credit is an editor’s decision; a story that is taken down takes its pictures along', async ({
  dateline,
  stage,
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const nonce = randomInt(1e6, 1e7);
  const writer = await stage.person('Wera Holt', 'writer');
  const editor = await stage.person('Mette Aune', 'editor');

  // A writer adds a picture that nobody is named for, and is told who can decide.
  await openDeskAs(page, `${dateline.url}/desk`, writer);
  await startStory(page);
  await page.getByLabel('Headline', { exact: true }).fill(`Flowers at the lamp post ${nonce}`);
  await page.getByLabel('Section').selectOption({ label: 'News' });
  await page.getByRole('textbox', { name: 'Text of the story' }).click();
  await page.keyboard.type('Somebody leaves fresh flowers every week.');
  await page.keyboard.press('Enter');
  const photo = await addPicture(page, 'flowers.jpg', await picture({}));
  await photo.getByLabel('Description for people who can’t see it (alt text)').fill('White flowers.');
  await expect(photo.getByText('editor or administrator can decide', { exact: false })).toBeVisible();
  await expect(photo.getByRole('button', { name: 'Credit unknown…' })).toHaveCount(0);
  await waitUntilSaved(page);
  await page.getByRole('button', { name: /^Publish/ }).click();
  await expect(page.getByRole('dialog').getByText('Fix what stops publishing first.')).toBeVisible();

  // An editor decides, with a reason, and publishes.
  const desk = await (await browser.newContext()).newPage();
  await openDeskAs(desk, page.url(), editor);
  const seen = desk.locator('.ProseMirror figure').first();
  await seen.getByRole('button', { name: 'Credit unknown…' }).click();
  await seen.getByLabel('Why nobody can be named').fill('Handed in at the door, no name left.');
  await seen.getByRole('button', { name: 'Publish it without a credit' }).click();
  await expect(seen.getByText(/decided by Mette Aune/)).toBeVisible();
  const address = await publish(desk, dateline.url);

  // Readers get the picture without a credit, and never the reason.
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await reader.goto(address);
  const source = await reader.getByAltText('White flowers.').getAttribute('src');
  const pictureAddress = new URL(source ?? '', address).href;
  expect((await fetch(pictureAddress)).status).toBe(200);
  const html = await (await fetch(address)).text();
  expect(html).not.toContain('Handed in');
  expect(html).not.toContain('Mette Aune');

  // Taken down: 410, and the picture is gone from its address.
  await desk.getByRole('button', { name: 'Unpublish…' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Unpublish', exact: true }).click();
  await expect(desk.getByText('This story has been taken down.')).toBeVisible();
  await expect(desk.getByText('Readers no longer get it.')).toBeVisible();
  const gone = await reader.goto(address);
  expect(gone?.status()).toBe(410);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('This story is no longer available');
  expect((await fetch(pictureAddress)).status).toBe(404);

  // Published again, it keeps its address and its first time.
  const [before] = await stage.query<{ firstPublishedAt: Date }>(
    'SELECT "firstPublishedAt" FROM "Story" WHERE headline LIKE $1',
    [`%${nonce}`],
  );
  await desk.reload();
  expect(await publish(desk, dateline.url)).toBe(address);
  await reader.goto(address);
  await expect(reader.locator('article time').first()).toHaveAttribute(
    'datetime',
    before?.firstPublishedAt.toISOString() ?? '',
  );
});
