import type { Page } from '@playwright/test';
import { checkPage } from './support/check-page';
import { letIn, openDeskAs } from './support/sign-in';
import { expect, test } from './support/test';

async function fillIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

test('signing in leads on to the page that was asked for, and says nothing about who exists', async ({
  dateline,
  stage,
  page,
}) => {
  const writer = await stage.person('Runa Holm', 'writer');
  await page.goto(`${dateline.url}/desk/stories?whose=mine&status=draft`);
  const answers: string[] = [];
  for (const email of [writer.email, 'nobody@desk.example']) {
    await fillIn(page, email, 'not the password');
    await expect(page.getByRole('alert').filter({ hasText: /\w/ })).toBeVisible();
    answers.push((await page.getByRole('alert').filter({ hasText: /\w/ }).textContent()) ?? '');
    await expect(page.getByRole('textbox', { name: 'Password' })).toBeFocused();
    await expect(page.getByLabel('E-mail')).toHaveValue(email);
  }
  expect(new Set(answers).size).toBe(1);
  // A server that can't be reached is no reason to type a password again.
  await page.route(/callback\/credentials/, (route) => route.abort());
  await fillIn(page, writer.email, writer.password);
  await expect(page.getByRole('alert').filter({ hasText: 'could not sign you in just now' })).toBeVisible();
  await page.unroute(/callback\/credentials/);
  await expect(page.getByRole('textbox', { name: 'Password' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${dateline.url}/desk/stories?whose=mine&status=draft`);
  await expect(page.getByRole('heading', { name: 'No drafts here' })).toBeVisible();
});

test('too many attempts are told how long to wait', async ({ dateline, stage, page }) => {
  const writer = await stage.person('Sofi Brandt', 'writer');
  await page.goto(`${dateline.url}/desk/sign-in`);
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const answered = page.waitForResponse(/callback\/credentials/);
    await fillIn(page, writer.email, `wrong ${attempt}`);
    await answered;
    await expect(page.getByRole('button', { name: 'Sign in' })).toHaveAttribute('aria-disabled', 'false');
  }
  await expect(page.getByRole('alert').filter({ hasText: /Wait \d+ minutes/ })).toBeVisible();
  await fillIn(page, writer.email, writer.password);
  await expect(page.getByRole('alert').filter({ hasText: /Wait \d+ minutes/ })).toBeVisible();
});

test('signing out everywhere ends the session of another browser at its next request', async ({
  dateline,
  stage,
  page,
  browser,
}) => {
  const editor = await stage.person('Mette Aune', 'editor');
  await openDeskAs(page, `${dateline.url}/desk/account`, editor);
  const elsewhere = await browser.newPage();
  await openDeskAs(elsewhere, `${dateline.url}/desk`, editor);
  await page.reload();
  await expect(
    page.getByRole('list', { name: 'Browsers, last used first' }).getByRole('listitem'),
  ).toHaveCount(2);
  await page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(page.getByRole('status')).toContainText('signed out in every browser');
  await elsewhere.goto(`${dateline.url}/desk/account`);
  await expect(elsewhere).toHaveURL(/\/desk\/sign-in\?from=%2Fdesk%2Faccount$/);
  await elsewhere.close();
});

test('a press on New story counts although the page does not listen yet', async ({
  dateline,
  stage,
  page,
}) => {
  const writer = await stage.person('Tuva Brekke', 'writer');
  await letIn(page, dateline.url, writer);
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/\/_next\/static\/chunks\/.*\.js/, (route) => arrived.then(() => route.continue()));
  await page.goto(`${dateline.url}/desk`, { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'New story' }).click();
  arrive();
  await expect(page.getByLabel('Headline', { exact: true })).toBeVisible();
  const started = await stage.query('SELECT 1 FROM "Story" WHERE "createdById" = $1', [writer.id]);
  expect(started).toHaveLength(1);
});

test('the list narrows by whose, status and headline, keeps its address and pages', async ({
  dateline,
  stage,
  page,
}) => {
  const editor = await stage.person('Juni Falk', 'editor');
  for (let n = 1; n <= 31; n += 1)
    await stage.draft(editor, { fields: { headline: `Lock gate report ${n}` } });
  await openDeskAs(page, `${dateline.url}/desk/stories`, editor);
  await page.getByRole('link', { name: 'Mine' }).click();
  await expect(page).toHaveURL(/whose=mine/);
  const headlines = page.getByRole('list', { name: 'Stories, last changed first' }).getByRole('heading');
  await expect(headlines).toHaveCount(30);
  await page.getByRole('link', { name: 'Older' }).click();
  await expect(headlines).toHaveCount(1);
  await page.getByRole('link', { name: 'Newest' }).click();
  await expect(headlines).toHaveCount(30);
  await page.getByRole('searchbox', { name: 'Search stories' }).fill('gate report 17');
  await page.keyboard.press('Enter');
  await expect(headlines).toHaveText(['Lock gate report 17']);
  await expect(page).toHaveURL(/whose=mine.*q=gate/);
  await page.getByRole('link', { name: 'Published' }).click();
  await expect(page.getByRole('heading', { name: /No story matches “gate report 17”/ })).toBeVisible();
  await page.getByRole('link', { name: 'Search all stories' }).click();
  await expect(headlines).toHaveText(['Lock gate report 17']);
});

test('a page’s address, pasted whole, finds its story', async ({ dateline, stage, page }) => {
  const editor = await stage.person('Liv Strand', 'editor');
  const [published] = await stage.query<{ path: string; storyId: string }>(
    'SELECT path, "storyId" FROM "Publication" ORDER BY "publishedAt" LIMIT 1',
  );
  if (!published) throw new Error('The demo newsroom has no published story');
  await openDeskAs(page, `${dateline.url}/desk/stories`, editor);
  await page
    .getByRole('searchbox', { name: 'Search stories' })
    .fill(`${dateline.url}${published.path}?utm_source=x`);
  await page.keyboard.press('Enter');
  const list = page.getByRole('list', { name: 'Stories, last changed first' });
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(list.getByRole('heading').getByRole('link')).toHaveAttribute(
    'href',
    `/desk/stories/${published.storyId}`,
  );
  await expect(list.getByRole('link', { name: /^View page/ })).toHaveAttribute('href', published.path);
});

test('the desk’s pages pass axe, by day on a desktop and by night on a phone', async ({
  dateline,
  stage,
  page,
}) => {
  test.setTimeout(180_000);
  const admin = await stage.person('Alva Rehn', 'admin');
  const [photo] = await stage.query<{ id: string }>('SELECT id FROM "Photo" ORDER BY "createdAt" LIMIT 1');
  const [story] = await stage.query<{ id: string; version: number }>(
    'SELECT id, version FROM "Story" WHERE version > 0 ORDER BY "createdAt" LIMIT 1',
  );
  if (!photo || !story) throw new Error('The demo newsroom has no picture or no story.');
  await page.goto(`${dateline.url}/desk/sign-in`);
  await checkPage(page, 'sign-in');
  await openDeskAs(page, `${dateline.url}/desk/stories`, admin);
  await checkPage(page, 'stories');
  await page.getByRole('button', { name: `Account of ${admin.name}` }).click();
  await checkPage(page, 'account menu');
  const history = `/desk/stories/${story.id}/history`;
  const waiting = [
    '/desk/stories?q=zeppelin',
    '/desk/account',
    '/desk/photos',
    `/desk/photos/${photo.id}`,
    '/desk/jobs',
    '/desk/audit',
    '/desk/delivery',
    '/desk/notices',
    '/desk/rights',
    '/desk/settings/credits',
    '/desk/settings/sections',
    history,
    `${history}/compare?to=${story.version}`,
    `${history}/branches`,
    '/desk/nowhere',
  ];
  // While the server draws one page axe looks at others.
  const look = async (window: Page) => {
    for (let path = waiting.shift(); path; path = waiting.shift()) {
      const isMissing = path === '/desk/nowhere';
      expect((await window.goto(dateline.url + path))?.status(), path).toBe(isMissing ? 404 : 200);
      await expect(
        window.getByRole('heading', isMissing ? { name: 'Nothing here' } : { level: 1 }),
      ).toBeVisible();
      await checkPage(window, path);
    }
  };
  const windows = [page, await page.context().newPage(), await page.context().newPage()];
  await Promise.all(windows.map(look));
});
