import { randomInt } from 'node:crypto';
import type { Page } from '@playwright/test';
import { checkPage } from './support/check-page';
import { openDeskAs } from './support/sign-in';
import { expect, test } from './support/test';
import { bodyOf, openStory, paragraph, statusOf, storedParagraphs, typeAfter } from './support/writing';

const document = {
  version: 1 as const,
  blocks: [paragraph('first', 'The ferry left at six.'), paragraph('second', 'Nobody waved.')],
};

/** Lets every request to the story's door run into nothing: the server is not reached. */
async function cutOff(page: Page): Promise<void> {
  await page.route(/\/api\/drafts\//, (route) => route.abort());
}

test('words written offline are kept through a crash, come back and are stored', async ({
  dateline,
  stage,
  page,
  context,
}) => {
  const writer = await stage.person('Wanda Krog', 'writer');
  const id = await stage.draft(writer, { document });
  await openStory(page, dateline.url, writer, id);
  await typeAfter(page, 'The ferry left at six.', ' It was');
  await context.setOffline(true);
  await page.keyboard.type(' raining');
  await expect(statusOf(page)).toContainText('Offline (kept on this device)');
  await page.keyboard.type(' hard.');
  await expect(statusOf(page)).toHaveAttribute('data-kept', 'kept');
  // No farewell: a page that is closed may still send what it holds, past everything that was set for it.
  await page.evaluate(() => {
    window.fetch = () => new Promise(() => {});
  });
  await page.close();
  await context.setOffline(false);

  const again = await context.newPage();
  await openStory(again, dateline.url, writer, id);
  await expect(bodyOf(again)).toContainText('The ferry left at six. It was raining hard.');
  await expect(again.getByText('Words that never reached the server are back.')).toBeVisible();
  await expect(statusOf(again)).toHaveText('Saved');
  expect(await storedParagraphs(stage, id)).toEqual([
    'The ferry left at six. It was raining hard.',
    'Nobody waved.',
  ]);
  await again.getByText('What they change of what the server had').click();
  const words = again.getByRole('region', { name: 'Words from this device' });
  await expect(words.locator('ins')).toContainText('raining hard.');
  await expect(words.getByText('1 unchanged block')).toBeHidden();
  await checkPage(again, 'words that came back');
  await again.reload();
  await expect(bodyOf(again)).toContainText('raining hard.');
  await expect(again.getByText('Words that never reached the server')).toBeHidden();
});

test('back online, everything is saved at once without a reload', async ({
  dateline,
  stage,
  page,
  context,
}) => {
  const writer = await stage.person('Oda Brekke', 'writer');
  const id = await stage.draft(writer, { document });
  await openStory(page, dateline.url, writer, id);
  await context.setOffline(true);
  await typeAfter(page, 'Nobody waved.', ' Not even');
  await expect(statusOf(page)).toContainText('Offline');
  await page.keyboard.type(' the dog.');
  await context.setOffline(false);
  await expect(statusOf(page)).toHaveText('Saved');
  expect(await storedParagraphs(stage, id)).toEqual([
    'The ferry left at six.',
    'Nobody waved. Not even the dog.',
  ]);
});

test('a save whose answer was lost is stored once, also after a crash', async ({
  dateline,
  stage,
  page,
  context,
}) => {
  const writer = await stage.person('Tyra Lind', 'writer');
  const id = await stage.draft(writer, { document });
  await openStory(page, dateline.url, writer, id);
  await page.route(/\/api\/drafts\//, async (route) => {
    await route.fetch();
    await route.abort();
  });
  await typeAfter(page, 'Nobody waved.', ' Why?');
  await expect(statusOf(page)).toContainText('Offline (kept on this device)');
  expect(await storedParagraphs(stage, id)).toEqual(['The ferry left at six.', 'Nobody waved. Why?']);
  await page.keyboard.type(' Indeed.');
  await expect(statusOf(page)).toHaveAttribute('data-kept', 'kept');
  await page.close();

  const again = await context.newPage();
  await openStory(again, dateline.url, writer, id);
  await expect(bodyOf(again)).toContainText('Nobody waved. Why? Indeed.');
  await expect(statusOf(again)).toHaveText('Saved');
  const versions = await stage.query('SELECT version FROM "Revision" WHERE "storyId" = $1 ORDER BY version', [
    id,
  ]);
  expect(versions).toEqual([{ version: 1 }, { version: 2 }]);
});

test('a stolen laptop: its session dies under the open editor, whose words wait there for the same person only', async ({
  dateline,
  stage,
  page,
  context,
  browser,
}) => {
  const editor = await stage.person('Signe Holt', 'editor');
  const other = await stage.person('Arne Volden', 'editor');
  const id = await stage.draft(editor, { document });
  await openStory(page, dateline.url, editor, id);
  const phone = await (await browser.newContext()).newPage();
  await openDeskAs(phone, `${dateline.url}/desk/account`, editor);
  const laptop = phone
    .getByRole('list', { name: 'Browsers, last used first' })
    .getByRole('listitem')
    .filter({ hasNotText: 'this browser' });
  await laptop.getByRole('button').click();
  await expect(laptop).toHaveCount(0);
  // Whoever has the laptop can't do anything with it any more: not even what they type is stored.
  await typeAfter(page, 'Nobody waved.', ' A secret.');
  await expect(statusOf(page)).toContainText('Not saved (kept on this device)');
  const answers = await page.evaluate(async (story) => {
    const paths = [`/desk/stories/${story}`, '/desk/photos', '/api/photos', `/api/stories/${story}/presence`];
    return Promise.all(paths.map(async (path) => (await fetch(path, { redirect: 'manual' })).status));
  }, id);
  for (const status of answers) expect([0, 401, 404, 405]).toContain(status);
  await page.close();
  await context.clearCookies();

  const theirs = await context.newPage();
  await openStory(theirs, dateline.url, other, id);
  await typeAfter(theirs, 'The ferry left at six.', ' Sharp.');
  await expect(statusOf(theirs)).toHaveText('Saved');
  await expect(bodyOf(theirs)).not.toContainText('A secret.');
  await theirs.close();
  await context.clearCookies();

  const mine = await context.newPage();
  await openStory(mine, dateline.url, editor, id);
  await expect(bodyOf(mine)).toContainText('A secret.');
  await expect(statusOf(mine)).toHaveText('Saved');
  expect((await storedParagraphs(stage, id)).at(-1)).toBe('Nobody waved. A secret.');
});

test('a full device is told of, and saving goes on', async ({ dateline, stage, page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  const writer = await stage.person('Runa Eide', 'writer');
  const id = await stage.draft(writer, { document });
  await openStory(page, dateline.url, writer, id);
  await typeAfter(page, 'Nobody waved.', ' Ever.');
  await expect(statusOf(page)).toHaveText(/Saved.*Can’t keep on this device/);
  expect(await storedParagraphs(stage, id)).toEqual(['The ferry left at six.', 'Nobody waved. Ever.']);
  await cutOff(page);
  await page.keyboard.type(' Really.');
  await expect(statusOf(page)).toHaveText(/Offline.*Can’t keep on this device/);
  await expect(page.getByRole('alert').filter({ hasText: 'leave this page open' })).toBeVisible();
  await page.unroute(/\/api\/drafts\//);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(statusOf(page)).toHaveAttribute('data-save', 'saved');
});

test('a device without any room left is told of in the same way, and what was written reaches the server', async ({
  dateline,
  stage,
  page,
  context,
}) => {
  const writer = await stage.person('Randi Eide', 'writer');
  const id = await stage.draft(writer, { document });
  await openStory(page, dateline.url, writer, id);
  // The browser itself refuses: not at the call but when the transaction is to be written.
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: dateline.url, quotaSize: 1 });
  await cutOff(page);
  await typeAfter(page, 'Nobody waved.', ' Ever.');
  await expect(statusOf(page)).toHaveText(/Offline.*Can’t keep on this device/);
  await page.unroute(/\/api\/drafts\//);
  // Unless the page has tried by itself before the button was reached.
  await Promise.race([
    page.getByRole('button', { name: 'Try again' }).click(),
    expect(statusOf(page)).toHaveAttribute('data-save', 'saved'),
  ]);
  await expect(statusOf(page)).toHaveAttribute('data-save', 'saved');
  expect(await storedParagraphs(stage, id)).toEqual(['The ferry left at six.', 'Nobody waved. Ever.']);
});

for (const days of [-1, 1]) {
  test(`a clock that is ${days > 0 ? 'a day ahead' : 'a day behind'} loses nothing`, async ({
    dateline,
    stage,
    page,
    context,
  }) => {
    await context.clock.install({ time: Date.now() + days * 86_400_000 });
    const writer = await stage.person('Kaja Moen', 'writer');
    const id = await stage.draft(writer, { document });
    await openStory(page, dateline.url, writer, id);
    await typeAfter(page, 'Nobody waved.', ' One.');
    await expect(statusOf(page)).toHaveText('Saved');
    await context.setOffline(true);
    await page.keyboard.type(' Two.');
    await expect(statusOf(page)).toContainText('Offline (kept on this device)');
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await openStory(again, dateline.url, writer, id);
    await expect(bodyOf(again)).toContainText('Nobody waved. One. Two.');
    await expect(statusOf(again)).toHaveText('Saved');
    expect((await storedParagraphs(stage, id)).at(-1)).toBe('Nobody waved. One. Two.');
  });
}

test('a session that ends in mid-sentence is taken up again in place, by the same person only', async ({
  dateline,
  stage,
  page,
}) => {
  const writer = await stage.person('Live Strand', 'editor');
  const other = await stage.person('Jon Aas', 'editor');
  const id = await stage.draft(writer, { document });
  await openStory(page, dateline.url, writer, id);
  await typeAfter(page, 'Nobody waved.', ' Not');
  await stage.query('UPDATE "Session" SET "endedAt" = now() WHERE "personId" = $1', [writer.id]);
  await page.keyboard.type(' even the');
  await expect(statusOf(page)).toContainText('Not saved (kept on this device)');
  await page.keyboard.type(' dog.');
  await page.getByRole('button', { name: 'Sign in again' }).click();
  const dialog = page.getByRole('dialog', { name: `Sign in again as ${writer.name}` });
  await checkPage(page, 'sign in again');
  const signIn = async (email: string, password: string) => {
    await dialog.getByLabel('E-mail').fill(email);
    await dialog.getByRole('textbox', { name: 'Password' }).fill(password);
    await dialog.getByRole('button', { name: 'Sign in' }).click();
  };
  await signIn(writer.email, 'something else');
  await expect(dialog.getByRole('alert')).toContainText('do not go together');
  await signIn(other.email, other.password);
  await expect(dialog.getByRole('alert')).toContainText(`not as ${writer.name}`);
  expect((await storedParagraphs(stage, id)).at(-1)).toMatch(/^Nobody waved\.( Not)?$/);
  await signIn(writer.email, writer.password);
  await expect(dialog).toBeHidden();
  await expect(statusOf(page)).toHaveText('Saved');
  expect((await storedParagraphs(stage, id)).at(-1)).toBe('Nobody waved. Not even the dog.');
  const authors = await stage.query('SELECT DISTINCT "authorId" FROM "Revision" WHERE "storyId" = $1', [id]);
  expect(authors).toEqual([{ authorId: writer.id }]);
});

test('words of an update that were kept are offered where the story opens', async ({
  dateline,
  stage,
  page,
  context,
}) => {
  const writer = await stage.person('Yrsa Dal', 'editor');
  const [section] = await stage.query<{ id: string }>('SELECT id FROM "Section" ORDER BY position LIMIT 1');
  const fields = { headline: `Ferries stop ${randomInt(1e6, 1e7)}`, sectionId: section?.id ?? null };
  const id = await stage.draft(writer, { fields, document });
  await openStory(page, dateline.url, writer, id);
  await page.getByRole('button', { name: /^Publish/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish now' }).click();
  await expect(page.getByRole('dialog').getByRole('link', { name: 'View page' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Add update' }).click();
  const text = (on: Page) => on.getByRole('textbox', { name: 'Text of the update' });
  await expect(text(page)).toHaveAttribute('contenteditable', 'true');
  await context.setOffline(true);
  await text(page).click();
  await page.keyboard.type('They sail again.');
  await expect(page.locator('[data-update] [data-save]')).toHaveAttribute('data-kept', 'kept');
  await page.close();
  await context.setOffline(false);

  const again = await context.newPage();
  await openStory(again, dateline.url, writer, id);
  await expect(again.getByText('Words of an update of this story never reached the server.')).toBeVisible();
  await again.getByRole('button', { name: 'Open the update' }).click();
  await expect(text(again)).toHaveText('They sail again.');
  await expect(again.locator('[data-update] [data-save]')).toHaveAttribute('data-save', 'saved');
  const [update] = await stage.query<{ document: unknown }>(
    'SELECT document FROM "Update" WHERE "storyId" = $1',
    [id],
  );
  expect(JSON.stringify(update)).toContain('They sail again.');
});
