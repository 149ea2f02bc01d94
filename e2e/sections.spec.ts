import { newId } from '@/lib/kit/ids';
import { checkPage } from './support/check-page';
import { publishByHand } from './support/publish-by-hand';
import { openDeskAs } from './support/sign-in';
import { expect, test } from './support/test';

test('a newsroom makes, names, orders and takes away sections, and readers follow', async ({
  dateline,
  stage,
  page,
}) => {
  test.setTimeout(120_000);
  const { url } = dateline;
  const ask = (path: string) => fetch(url + path, { redirect: 'manual' });
  const leadsTo = async (path: string) => {
    const answer = await ask(path);
    return `${answer.status} ${(answer.headers.get('location') ?? '').replace(url, '')}`;
  };
  const admin = await stage.person('Signe Aas', 'admin');
  expect((await ask('/kitchen-garden')).status).toBe(404);
  await openDeskAs(page, `${url}/desk/settings/sections`, admin);
  const list = page.getByRole('list', { name: 'Sections in the order of the navigation' });
  const row = (name: string) => list.getByRole('listitem').filter({ hasText: name });
  const form = page.getByRole('region', { name: 'Add a section' });

  /** Opens a section; the page may not listen yet. */
  const open = (name: string) =>
    expect(async () => {
      const button = row(name).getByRole('button', { name: `Change ${name}` });
      if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
      await expect(button).toHaveAttribute('aria-expanded', 'true', { timeout: 1_000 });
    }).toPass();

  // What is refused changes nothing and loses no word.
  await expect(async () => {
    await form.getByLabel('Name').fill('');
    await form.getByLabel('Name').fill('Kitchen garden');
    const address = form.getByLabel('Address');
    await expect(address).toHaveAttribute('placeholder', 'kitchen-garden', { timeout: 1_000 });
  }).toPass();
  await form.getByLabel('Address').fill('search');
  await form.getByLabel('What it is about').fill('What grows between the houses.');
  await form.getByRole('button', { name: 'Add a section' }).click();
  await expect(form.getByText('The site itself has search.')).toBeVisible();
  await form.getByLabel('Address').fill('');
  await form.getByRole('radio', { name: /^Colour 3/ }).check();
  await form.getByRole('button', { name: 'Add a section' }).click();
  await expect(form.getByText('Kitchen garden is there now')).toBeVisible();
  await expect(row('Kitchen garden')).toContainText('/kitchen-garden · No stories');
  await form.getByLabel('Name').fill('Greenhouse');
  await form.getByRole('button', { name: 'Add a section' }).click();
  await expect(row('Greenhouse')).toContainText('/greenhouse');
  await checkPage(page, 'sections');

  // Its page is there, says that it is empty, and stands in the navigation of every page.
  const reader = await page.context().browser()?.newPage();
  if (!reader) throw new Error('There is no browser.');
  await reader.goto(`${url}/kitchen-garden`);
  await expect(reader.getByRole('heading', { level: 1, name: 'Kitchen garden' })).toBeVisible();
  await expect(reader.getByText('Nothing has been published here yet.')).toBeVisible();
  const story = await publishByHand(stage, admin, 'kitchen-garden', 'beans-are-early', 'Very early.');
  await expect(async () => {
    await reader.goto(`${url}/kitchen-garden`);
    await expect(reader.getByRole('link', { name: 'Story beans-are-early' })).toBeVisible({ timeout: 500 });
  }).toPass();

  // Another name and address: the page and the navigation follow, what led to it leads on.
  await page.reload();
  await open('Kitchen garden');
  await row('Kitchen garden').getByRole('textbox', { name: 'Name' }).fill('Allotments');
  await page.getByRole('textbox', { name: 'Address' }).first().fill('allotments');
  await expect(page.getByText('/kitchen-garden, its feeds and its older pages will lead')).toBeVisible();
  await page.getByRole('button', { name: 'Save and show to readers' }).click();
  await expect(page.getByText('Saved. Readers see it.')).toBeVisible();
  await expect.poll(() => leadsTo('/kitchen-garden')).toBe('301 /allotments');
  expect(await leadsTo('/kitchen-garden/feed.xml')).toBe('301 /allotments/feed.xml');
  expect(await leadsTo('/kitchen-garden?before=abc')).toBe('301 /allotments?before=abc');
  expect(await leadsTo('/search?section=kitchen-garden&q=early+beans')).toBe(
    '301 /search?q=early%20beans&section=allotments',
  );
  expect(await leadsTo('/search/feed.json?section=kitchen-garden')).toBe(
    '301 /search/feed.json?section=allotments',
  );
  await expect(async () => {
    await reader.goto(url + story.path);
    const navigation = reader.getByRole('navigation', { name: 'Sections' });
    await expect(navigation.getByRole('link', { name: 'Allotments' })).toBeVisible({ timeout: 500 });
  }).toPass();
  expect(new URL(reader.url()).pathname).toBe('/kitchen-garden/beans-are-early');

  // By key alone it comes before the one that stood above it.
  await row('Allotments').getByRole('button', { name: 'Change Allotments' }).click();
  const down = row('Allotments').getByRole('button', { name: 'Move down: Allotments' });
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Allotments is number' })).toBeVisible();
  await expect(down).toBeFocused();
  const order = async () => {
    const names = await list.getByRole('listitem').locator('bdi').allTextContents();
    return names.filter((name) => ['Allotments', 'Greenhouse'].includes(name));
  };
  expect(await order()).toEqual(['Greenhouse', 'Allotments']);
  const stored = () =>
    stage.query<{ name: string }>(
      `SELECT name FROM "Section" WHERE name IN ('Allotments', 'Greenhouse') ORDER BY position`,
    );
  await expect
    .poll(async () => (await stored()).map(({ name }) => name))
    .toEqual(['Greenhouse', 'Allotments']);

  // Taken away, its story goes to the one that is chosen; both addresses still answer.
  await page.reload();
  await open('Allotments');
  await expect(page.getByText('One story will go to another section.')).toBeVisible();
  await page.getByLabel('They go to').selectOption({ label: 'Greenhouse' });
  await page.getByRole('button', { name: 'Take away' }).click();
  await expect(page.getByText('Allotments was taken away. Its story is in Greenhouse now.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bring it back' })).toBeFocused();
  await expect.poll(() => leadsTo('/allotments')).toBe('301 /greenhouse');
  expect(await leadsTo('/kitchen-garden')).toBe('301 /greenhouse');
  for (const slug of ['kitchen-garden', 'allotments'])
    expect(await leadsTo(`/search?section=${slug}`)).toBe('301 /search?section=greenhouse');
  await expect(async () => {
    await reader.goto(`${url}/greenhouse`);
    await expect(reader.getByRole('link', { name: 'Story beans-are-early' })).toBeVisible({ timeout: 500 });
  }).toPass();
  expect((await ask(story.path)).status).toBe(200);

  // One that has nothing goes at once, and comes back as quickly.
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(row('Allotments')).toContainText('No stories');
  await open('Allotments');
  await page.getByRole('button', { name: 'Take away' }).click();
  await expect.poll(async () => (await ask('/allotments')).status).toBe(410);

  // Whoever composes a front is told that a slot has lost what filled it.
  const slot = { id: 'a', layout: 'river', title: '', count: 3, pins: [] };
  const [{ id: gone } = { id: '' }] = await stage.query<{ id: string }>(
    `SELECT id FROM "RemovedSection" WHERE slug = 'allotments'`,
  );
  const [{ id: key } = { id: '' }] = await stage.query<{ id: string }>(
    `SELECT id FROM "Section" WHERE slug = 'greenhouse'`,
  );
  await stage.query(
    `INSERT INTO "Front" (key, "sectionId", version, document, "saveId", "updatedAt", "updatedById")
     VALUES ($1::text, $1::text::uuid, 1, $2, $3, now(), $4)`,
    [
      key,
      JSON.stringify({ slots: [{ ...slot, source: { from: 'section', sectionId: gone } }] }),
      newId(),
      admin.id,
    ],
  );
  const composer = await page.context().newPage();
  const told = composer.getByText(
    'The section “Allotments” was taken away: this slot no longer fills itself.',
  );
  await composer.goto(`${url}/desk/fronts/${key}`);
  await expect(told).toBeVisible();
  await checkPage(composer, 'a slot without its section');
  const choose = composer.getByRole('button', { name: 'Choose what fills it' });
  await expect(async () => {
    if ((await choose.getAttribute('aria-expanded')) === 'false') await choose.click();
    await expect(composer.getByLabel('Filled with')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await composer.getByLabel('Filled with').selectOption('The latest');
  await expect(told).toHaveCount(0);
  await expect(
    composer.getByRole('region', { name: 'River' }).getByText('Story beans-are-early'),
  ).toBeVisible();
  await expect(composer.locator('[data-save="saved"]')).toBeVisible();
  await composer.close();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await ask('/allotments')).status).toBe(200);
  await reader.close();
});
