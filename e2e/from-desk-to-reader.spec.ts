import { randomInt } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import { addPicture, startStory, waitUntilSaved } from './support/desk-steps';
import { picture } from './support/picture';
import { knownPost } from './support/providers';
import { publishByHand } from './support/publish-by-hand';
import { openDeskAs } from './support/sign-in';
import { expect, test } from './support/test';

/** The page as a reader without JavaScript gets it. */
async function openAsReader(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

async function structuredData(
  page: Page,
): Promise<{ dateModified: string; datePublished: string; correction?: unknown; backstory?: string }> {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
  const nodes = texts.flatMap((text) => JSON.parse(text)['@graph'] ?? [JSON.parse(text)]);
  return nodes.find((node: { '@type': string }) => /NewsArticle$/.test(node['@type']));
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a story goes from the desk to a reader, and on', async ({ dateline, stage, page, browser }) => {
  test.setTimeout(180_000);
  const nonce = randomInt(1e6, 1e7);
  const editor = await stage.person('Mette Aune', 'editor');
  await openDeskAs(page, `${dateline.url}/desk`, editor);

  // Write.
  await startStory(page);
  const desk = page.url();
  await page.getByLabel('Headline', { exact: true }).fill(`Harbour bridge opens a day early ${nonce}`);
  await page.getByLabel('Standfirst').fill('The first tram crossed before anybody had cut a ribbon.');
  const text = page.getByRole('textbox', { name: 'Text of the story' });
  await text.click();
  await page.keyboard.type('The first tram crossed the harbour at dawn.');
  await page.keyboard.press('Enter');

  // One photo brings its credit, the other has none.
  const credited = await addPicture(
    page,
    'bridge.jpg',
    await picture({
      creator: 'Ines Okafor',
      credit: 'Meridian via Halden Images',
      alt: 'A tram on a bridge at dawn.',
      caption: 'The first tram.',
    }),
  );
  await expect(credited.getByText('Photograph: Ines Okafor / Meridian via Halden Images')).toBeVisible();
  const bare = await addPicture(page, 'IMG_0042.jpg', await picture({}));

  // A pasted address becomes the post, in words.
  await text.press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  await page.evaluate((address) => navigator.clipboard.writeText(address), knownPost);
  await page.keyboard.press('ControlOrMeta+V');
  await expect(async () => {
    // A platform that is slow to answer is asked again, as a person would.
    const again = page.getByRole('button', { name: 'Ask the platform', exact: true });
    if (await again.isVisible()) await again.click();
    await expect(page.getByText('Doors stay closed tonight.').first()).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 30_000 });
  await waitUntilSaved(page);

  // Preflight stops it, and says where.
  await page.getByRole('button', { name: /^Publish/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Fix what stops publishing first.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Publish now' })).toBeDisabled();
  await expect(dialog.getByText(/credit/i).first()).toBeVisible();
  await page.keyboard.press('Escape');

  // What stands above the text, and at its end.
  const beside = await publishByHand(stage, editor, 'news', `beside-${nonce}`, 'Another crossing.');
  await page.getByText('Key points', { exact: true }).click();
  await page.getByLabel('What readers should know first').fill('It opened a day early.\nTrams run at once.');
  await page.getByText('How it was reported', { exact: true }).click();
  await page
    .getByLabel('What readers may know of it')
    .fill('We were on the bridge.\n\nNobody counted the trams.');
  await page.getByText('Related stories', { exact: true }).click();
  await page.getByRole('combobox', { name: 'Find a story' }).fill(`beside-${nonce}`);
  await page.getByRole('option', { name: `Story beside-${nonce}` }).click();
  await expect(page.getByRole('button', { name: `Remove: Story beside-${nonce}` })).toBeVisible();

  // Fill in what is missing.
  await page.getByLabel('Section').selectOption({ label: 'News' });
  await bare
    .getByLabel('Description for people who can’t see it (alt text)')
    .fill('Two people wave from a tram.');
  await bare.getByRole('button', { name: 'Add credit' }).click();
  await bare.getByLabel('Made by').fill('Odd Sande');
  await bare.getByLabel('Agency or outlet').fill('The Wrenmouth Ledger');
  await bare.getByRole('button', { name: 'Save' }).click();
  await expect(bare.getByText('Photograph: Odd Sande / The Wrenmouth Ledger')).toBeVisible();
  await waitUntilSaved(page);

  // Publish.
  await page.getByRole('button', { name: /^Publish/ }).click();
  await dialog.getByRole('button', { name: 'Publish now' }).click();
  const view = page.getByRole('link', { name: 'View page' }).first();
  await expect(view).toBeVisible({ timeout: 15_000 });
  const address = new URL((await view.getAttribute('href')) ?? '', dateline.url).href;
  expect(address).toBe(`${dateline.url}/news/harbour-bridge-opens-a-day-early-${nonce}`);

  // Read it with JavaScript off.
  const reader = await openAsReader(browser, address);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(
    `Harbour bridge opens a day early ${nonce}`,
  );
  await expect(reader.getByText('The first tram crossed the harbour at dawn.')).toBeVisible();
  await expect(reader.getByText('Photograph: Ines Okafor / Meridian via Halden Images')).toBeVisible();
  await expect(reader.getByAltText('Two people wave from a tram.')).toBeVisible();
  await expect(reader.getByText('Doors stay closed tonight.')).toBeVisible();
  await expect(reader.getByRole('region', { name: 'Key points' }).getByRole('listitem')).toHaveText([
    'It opened a day early.',
    'Trams run at once.',
  ]);
  await expect(
    reader.getByRole('region', { name: 'How we reported this' }).getByRole('paragraph'),
  ).toHaveText(['We were on the bridge.', 'Nobody counted the trams.']);
  const related = reader.getByRole('complementary', { name: 'Related stories' });
  await expect(related.getByRole('link')).toHaveAttribute('href', beside.path);
  const before = await structuredData(reader);
  expect(before.dateModified).toBe(before.datePublished);
  expect(before.backstory).toContain('on the bridge');
  for (const image of await reader.locator('article figure img').all()) {
    const source = await image.getAttribute('src');
    expect((await reader.request.get(new URL(source ?? '', address).href)).status()).toBe(200);
  }

  // Add an UPDATE.
  if (await dialog.isVisible()) await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Add update' }).click();
  const update = page.getByRole('textbox', { name: 'Text of the update' });
  await update.click();
  await page.keyboard.type('A second tram has crossed as well.');
  await page.getByRole('button', { name: 'Publish update' }).click();
  await expect(dialog.getByLabel('Headline of the story')).not.toHaveValue('');
  const standfirst = `A second tram has followed the first ${nonce}.`;
  await dialog.getByLabel('Standfirst of the story').fill(standfirst);
  await expect(dialog.getByLabel('Publish the changes of the story with it')).toBeChecked();
  await dialog.getByRole('button', { name: 'Publish now' }).click();
  await expect(page.getByText(/Readers see/).last()).toBeVisible({ timeout: 15_000 });
  await reader.reload();
  await expect(reader.getByText(standfirst)).toBeVisible();
  const shown = reader.locator('[id^="update-"]').filter({ hasText: 'A second tram has crossed as well.' });
  await expect(shown.getByText('Update', { exact: true }).first()).toBeVisible();
  await expect(shown.locator('time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\dT/);
  const after = await structuredData(reader);
  expect(after.datePublished).toBe(before.datePublished);
  expect(new Date(after.dateModified).getTime()).toBeGreaterThan(new Date(before.dateModified).getTime());

  // Take it off the page, and think better of it.
  await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await expect(page.getByText('It is off the page. Its words stay here.')).toBeVisible();
  await reader.reload();
  await expect(reader.getByText('A second tram has crossed as well.')).toHaveCount(0);
  const undo = page.getByRole('button', { name: 'Put it back' });
  await expect(undo).toBeFocused();
  await undo.click();
  await expect(page.getByRole('button', { name: 'Withdraw', exact: true })).toBeFocused();
  await reader.reload();
  await expect(shown.locator('time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\dT/);
  const back = await structuredData(reader);
  expect({ ...back, dateModified: '' }).toEqual({ ...after, dateModified: '' });
  // Who goes by it hears that the words went and came, in whole seconds.
  expect(Date.parse(back.dateModified)).toBeGreaterThanOrEqual(Date.parse(after.dateModified));

  // Put something right: it stands on the page, in the list of corrections, in its feed and in the structured data.
  await page.getByRole('button', { name: 'Add correction' }).click();
  const card = page.locator('[data-update]').filter({ hasText: 'CORRECTION' });
  await card.getByRole('textbox', { name: 'Text of the update' }).click();
  await page.keyboard.type(`It was the first bus, not a tram ${nonce}.`);
  await card.getByRole('button', { name: 'Publish correction' }).click();
  await dialog.getByRole('button', { name: 'Publish now' }).click();
  await expect(card.getByText(/Readers see/)).toBeVisible();
  await reader.goto(new URL('/corrections', address).href);
  const entry = reader.getByRole('article').filter({ hasText: `It was the first bus, not a tram ${nonce}.` });
  await entry.getByRole('link').first().click();
  await expect(reader).toHaveURL(/#update-/);
  await expect(reader.getByText('Corrected', { exact: false }).first()).toBeVisible();
  const corrected = await structuredData(reader);
  expect(JSON.stringify(corrected.correction)).toContain(`not a tram ${nonce}`);
  const feed = await reader.request.get(new URL('/corrections/feed.xml', address).href);
  expect(await feed.text()).toContain(`not a tram ${nonce}`);

  // What happened to the story since it went out, also without JavaScript.
  await reader.goto(address);
  await reader.locator('details.story-times > summary').click();
  await reader.getByRole('link', { name: 'History of this story' }).click();
  await expect(reader).toHaveURL(`${address}/history`);
  const history = reader.locator('main ol > li');
  await expect(history.first().getByRole('heading')).toHaveText('Correction');
  await expect(history.last().getByRole('heading')).toHaveText('Published');
  await expect(history.filter({ hasText: 'Changed' })).toContainText(/standfirst/i);
  await expect(reader.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);

  // Change the address; the old one leads to the new one.
  await page.getByLabel('Last part of the address').fill(`first-tram-crosses-${nonce}`);
  await waitUntilSaved(page);
  await page.getByRole('button', { name: /^Publish changes/ }).click();
  await dialog.getByRole('button', { name: 'Publish changes now' }).click();
  await expect(dialog.getByRole('link', { name: 'View page' })).toHaveAttribute(
    'href',
    `/news/first-tram-crosses-${nonce}`,
    { timeout: 15_000 },
  );
  const old = await fetch(address, { redirect: 'manual' });
  expect(old.status).toBe(301);
  await reader.goto(address);
  await expect(reader).toHaveURL(`${dateline.url}/news/first-tram-crosses-${nonce}`);
  await expect(reader.getByText('A second tram has crossed as well.')).toBeVisible();

  // Both stories become a series, in which the reader goes from one to the other.
  await page.goto(`${dateline.url}/desk/series`);
  await expect(async () => {
    await page.getByLabel('Name').fill(`The crossing ${nonce}`);
    await page.getByRole('button', { name: 'Begin a series' }).click();
    await expect(page).toHaveURL(/\/desk\/series\/[0-9a-f-]{36}$/, { timeout: 5_000 });
  }).toPass();
  for (const words of [`beside-${nonce}`, `Harbour bridge ${nonce}`]) {
    await page.getByRole('combobox', { name: 'Add a story' }).fill(words);
    await page.getByRole('option').click();
  }
  await page.getByRole('button', { name: /^Move up: Harbour bridge/ }).click();
  await page.getByRole('button', { name: 'Save and show to readers' }).click();
  await expect(page.getByText('Saved. Readers see it.')).toBeVisible();
  await reader.reload();
  const steps = reader.getByRole('navigation', { name: `The crossing ${nonce} Part 1 of 2` });
  await steps.getByRole('link', { name: /Next part/ }).click();
  await expect(reader).toHaveURL(dateline.url + beside.path);
  await reader.getByRole('link', { name: `The crossing ${nonce}`, exact: true }).click();
  await expect(reader.getByRole('listitem').getByRole('heading').first()).toContainText('Harbour bridge');

  // The first part says so in its own settings. There it leaves the series, comes back, and becomes the last one.
  await page.goto(desk);
  const place = page.getByRole('group', { name: 'Series', exact: true });
  await expect(place.getByText('Part 1 of 2')).toBeVisible();
  const series = place.getByRole('link', { name: `The crossing ${nonce}` });
  await expect(series).toHaveAttribute('href', /^\/desk\/series\/[0-9a-f-]{36}$/);
  const leave = place.getByRole('button', { name: 'Take out of the series' });
  await leave.click();
  await expect(place.getByText(`Taken out of “The crossing ${nonce}”.`)).toBeVisible();
  await expect(place).toBeFocused();
  await place.getByRole('button', { name: 'Undo' }).click();
  await expect(place.getByText('Part 1 of 2')).toBeVisible();
  await leave.click();
  await place.getByRole('combobox').selectOption(`The crossing ${nonce}`);
  await place.getByRole('button', { name: 'Put into this series' }).click();
  await expect(place.getByText('Part 2 of 2')).toBeVisible();
  await reader.goto(`${dateline.url}/news/first-tram-crosses-${nonce}`);
  const now = reader.getByRole('navigation', { name: `The crossing ${nonce} Part 2 of 2` });
  await expect(now.getByRole('link', { name: /Previous part/ })).toBeVisible();

  // What is taken down is a part still, and counts no more.
  await page.getByRole('button', { name: 'Unpublish…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Unpublish', exact: true }).click();
  await expect(place.getByText('Part 2 of 2, 1 of them published')).toBeVisible();
});
