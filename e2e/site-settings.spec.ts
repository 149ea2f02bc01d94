import type { Page } from '@playwright/test';
import { sharp } from '@/lib/photos/sharp';
import { expectAccessible, expectNoOverflow } from './support/accessible';
import { checkPage } from './support/check-page';
import { countShifts, shiftsOf, whatMoved } from './support/layout-shift';
import { stay } from './support/leave-by-link';
import { publishByHand } from './support/publish-by-hand';
import { letIn } from './support/sign-in';
import { Stage } from './support/stage';
import { startDateline } from './support/start-dateline';
import { expect, test } from './support/test';

// One file, so one after another: the site has one draft of its settings, which publishing ends.

/** A dark word-mark on a clear ground. */
async function darkLogo(): Promise<Buffer> {
  const bar = { create: { width: 520, height: 120, channels: 4 as const, background: '#10243f' } };
  return sharp({ create: { ...bar.create, width: 640, height: 200, background: '#0000' } })
    .composite([{ input: await sharp(bar).png().toBuffer() }])
    .png()
    .toBuffer();
}

/** Types into a field of a page that may not listen yet. */
async function type(page: Page, label: string, words: string) {
  await expect(async () => {
    await page.getByLabel(label, { exact: true }).fill('');
    await page.getByLabel(label, { exact: true }).fill(words);
    await expect(page.getByText('Not saved yet.')).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

test('an administrator tries another name, colour, logo and type on, and readers see nothing of it', async ({
  dateline,
  stage,
  page,
}) => {
  await letIn(page, dateline.url, await stage.person('Ada Lunde', 'admin'));
  await page.goto(`${dateline.url}/desk/settings/site`);
  await page.getByLabel('Name of the outlet').fill('The Evening Tide');
  const accent = page.getByLabel('Accent: what is new or changed, by day');
  await accent.fill('#ffcc00');
  await expect(page.getByText(/is too faint to read/)).toBeVisible();
  await page.getByRole('button', { name: 'Make it readable' }).click();
  await expect(page.getByText(/is too faint to read/)).toHaveCount(0);
  await page.getByText('As SVG markup').click();
  await page.getByLabel('Logo as SVG markup').fill('<svg viewBox="0 0 9 9"><script>x</script></svg>');
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.getByText(/This drawing can’t be the logo/)).toBeVisible();
  await page.getByLabel('Logo as SVG markup').fill('');
  await page.getByRole('button', { name: 'Preview' }).click();
  const frame = page.frameLocator('iframe[title="The front page in these settings"]');
  await expect(frame.getByRole('heading', { level: 1, name: 'The Evening Tide' })).toBeVisible();

  const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/png', buffer });
  await page.getByLabel('Choose a file').setInputFiles(file('notes.png', Buffer.from('no picture')));
  await expect(page.getByText(/is not a picture/)).toBeVisible();
  await page.getByLabel('Choose a file').setInputFiles(file('logo.png', await darkLogo()));
  await expect(page.getByRole('img', { name: 'The Evening Tide on the dark page' })).toBeVisible();
  await page.getByLabel(/^Modern/).check();
  await page.getByRole('button', { name: 'Preview' }).click();
  const logo = frame.getByRole('heading', { level: 1 }).getByRole('img', { name: 'The Evening Tide' });
  await expect(logo).toBeVisible();
  await expectAccessible(page, 'the settings of the site');
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNoOverflow(page, 'the settings of the site');

  // The page in the frame by itself: the logo has its place and its ground, the faces come and move nothing.
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await countShifts(page);
  await page.goto(`${dateline.url}/preview/site`);
  const shown = page.getByRole('heading', { level: 1 }).getByRole('img');
  await expect(shown).toHaveCSS('background-color', 'rgb(254, 253, 251)');
  await expect
    .poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(500);
  await expect(page.locator('html')).toHaveAttribute('data-type', 'whole');
  const faces = () =>
    page.evaluate(() =>
      [...document.fonts].filter((face) => face.status === 'loaded').map(({ family }) => family),
    );
  await expect.poll(faces).toEqual(expect.arrayContaining([expect.stringContaining('Literata Display')]));
  // A word that is wider by a pixel may take another line somewhere; blocks don't move.
  expect(await shiftsOf(page), await whatMoved(page)).toBeLessThan(0.02);

  const front = await page.request.get(dateline.url);
  expect(await front.text()).not.toContain('The Evening Tide');
});

test('a newsroom turns German and moves to Berlin: readers, feeds and the archive follow, and an undo brings both back', async ({
  page,
}) => {
  test.setTimeout(180_000);
  // Its own, since every reader would see it.
  const dateline = await startDateline({ demo: false, env: { TZ: 'UTC' } });
  const stage = new Stage(dateline.databaseUrl);
  try {
    const admin = await stage.person('Ada Lunde', 'admin');
    await stage.section('harbour', 'Harbour');
    const story = await publishByHand(stage, admin, 'harbour', 'ferry', 'It sails.', { language: 'de' });
    // Half past eleven at night by UTC is the next day in Berlin.
    await stage.query(
      `UPDATE "Publication" SET "publishedAt" = '2026-01-20T23:30:00Z', "modifiedAt" = '2026-01-20T23:30:00Z'`,
    );
    const read = async (path: string) => (await page.request.get(dateline.url + path)).text();
    expect(await read('/')).toMatch(/<html [^>]*lang="?en[" ]/);
    expect(await read(story.path)).toContain('2026-01-20T23:30:00+00:00');

    await letIn(page, dateline.url, admin);
    await page.goto(`${dateline.url}/desk/settings/site`);
    const zone = page.getByLabel('Time zone');
    await expect(zone).toHaveValue('UTC');
    await page.getByLabel('Language').selectOption({ label: 'German' });
    await zone.fill('Mars/Base');
    await page.getByRole('button', { name: 'Preview' }).click();
    await expect(page.getByText('“Mars/Base” is no time zone.')).toBeVisible();
    await zone.fill('berlin');
    await page.getByRole('button', { name: 'Preview' }).click();
    const frame = page.frameLocator('iframe[title="The front page in these settings"]');
    await expect(frame.getByRole('link', { name: 'Suche' })).toBeVisible();
    expect(await read('/')).toMatch(/<html [^>]*lang="?en[" ]/);
    await page.getByRole('button', { name: 'Publish on all pages' }).click();
    await expect(page.getByText('Published. Every page follows at once.')).toBeVisible();
    await expect(zone).toHaveValue('Europe/Berlin');

    await expect.poll(() => read('/')).toMatch(/<html [^>]*lang="?de[" ]/);
    const reader = await page.context().newPage();
    await reader.goto(dateline.url);
    await expect(reader.getByRole('link', { name: 'Zum Inhalt springen' })).toHaveCount(1);
    await expect(reader.getByRole('link', { name: 'Suche' }).first()).toBeVisible();
    await reader.goto(dateline.url + story.path);
    await expect(
      reader.locator('time').filter({ hasText: '21. Januar 2026 um 00:30 MEZ' }).first(),
    ).toBeVisible();
    await reader.goto(`${dateline.url}/archive/2026/01/21`);
    await expect(reader.getByRole('link', { name: 'Story ferry' })).toBeVisible();
    expect(await read('/feed.xml')).toContain('<language>de</language>');

    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(zone).toHaveValue('UTC');
    await expect.poll(() => read('/')).toMatch(/<html [^>]*lang="?en[" ]/);
    await expect.poll(() => read(story.path)).toContain('2026-01-20T23:30:00+00:00');
  } finally {
    await stage.close();
    await dateline.stop();
  }
});

test('wrong fields of the site say why, and nothing that was typed is lost', async ({
  dateline,
  stage,
  page,
}) => {
  await letIn(page, dateline.url, await stage.person('Ada Lunde', 'admin'));
  await page.goto(`${dateline.url}/desk/settings/site`);
  const name = page.getByLabel('Name of the outlet');
  const former = await name.inputValue();
  const publish = page.getByRole('button', { name: 'Publish on all pages' });
  await expect(async () => {
    await name.fill('');
    await name.fill('   ');
    await expect(page.getByText('Not saved yet.')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  const links = page.getByRole('group', { name: 'Further links' });
  await links.getByRole('button', { name: 'Add' }).click();
  await links.getByLabel('Words').fill('Archive');
  await links.getByLabel('Address').fill('archive');
  await publish.click();
  await expect(name).toBeFocused();
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await expect(name).toHaveAccessibleDescription(/Give the outlet a name/);
  await expect(links.getByLabel('Address')).toHaveAccessibleDescription(/Begin with \/ for a page/);
  await expect(links.getByLabel('Address')).toHaveValue('archive');
  await checkPage(page, 'the settings of the site with wrong fields');
  await name.fill(former);
  await expect(name).not.toHaveAttribute('aria-invalid');
  await publish.click();
  await expect(links.getByLabel('Address')).toBeFocused();
  await links.getByLabel('Address').fill('/search?q=ferry');
  await page.getByRole('button', { name: 'Preview' }).click();
  const frame = page.frameLocator('iframe[title="The front page in these settings"]');
  await expect(frame.getByRole('link', { name: 'Archive' }).first()).toHaveAttribute(
    'href',
    '/search?q=ferry',
  );
  await stay(page, 'Order, name and hide sections');
  await expect(links.getByLabel('Address')).toHaveValue('/search?q=ferry');
  await links.getByRole('button', { name: 'Remove Archive' }).click();
  await expect(links.getByRole('button', { name: 'Add' })).toBeFocused();
});

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
