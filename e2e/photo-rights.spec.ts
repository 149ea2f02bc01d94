import { randomInt } from 'node:crypto';
import type { Page } from '@playwright/test';
import { newBlockId } from '@/lib/kit/ids';
import { sitemapOf } from '@/lib/kit/sitemap-address';
import { addPicture, publish, startStory, waitUntilSaved } from './support/desk-steps';
import { photoBlock } from './support/photo-block';
import { picture } from './support/picture';
import { openDeskAs } from './support/sign-in';
import type { Stage } from './support/stage';
import { expect, test } from './support/test';

const paragraph = (text: string) => ({ id: newBlockId(), type: 'paragraph', version: 1, text: [{ text }] });

/** The newest photo of somebody. */
async function photoOf(stage: Stage, personId: string): Promise<string> {
  const [row] = await stage.query<{ id: string }>(
    'SELECT id FROM "Photo" WHERE "uploadedById" = $1 ORDER BY "createdAt" DESC LIMIT 1',
    [personId],
  );
  return row?.id ?? '';
}

async function newsSection(stage: Stage): Promise<string> {
  const [row] = await stage.query<{ id: string }>('SELECT id FROM "Section" WHERE slug = $1', ['news']);
  return row?.id ?? '';
}

/** Opens a story of one's own that is in the database already, and publishes it. */
async function publishDraft(page: Page, origin: string, id: string): Promise<string> {
  await page.goto(`${origin}/desk/stories/${id}`);
  await expect(page.getByRole('textbox', { name: 'Text of the story' })).toBeVisible();
  return publish(page, origin);
}

/** What a reader without scripts gets of a page, and crawlers with them. */
async function readersGet(address: string): Promise<{ html: string; creditText: string[] }> {
  const html = await (await fetch(address)).text();
  const json = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  return { html, creditText: [...json.matchAll(/"creditText":"([^"]*)"/g)].map((match) => match[1] ?? '') };
}

test('no picture goes out without its credit: the gate, the photo desk’s form, the page, the feed', async ({
  dateline,
  stage,
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const nonce = randomInt(1e6, 1e7);
  const writer = await stage.person('Wera Holt', 'writer');
  const photoDesk = await stage.person('Petra Sund', 'photo_editor');
  await openDeskAs(page, `${dateline.url}/desk`, writer);
  await startStory(page);
  await page.getByLabel('Headline', { exact: true }).fill(`Two sides of the river ${nonce}`);
  await page.getByLabel('Section').selectOption({ label: 'News' });
  await page.getByRole('textbox', { name: 'Text of the story' }).click();
  await page.keyboard.type('Before and after the flood.');
  await page.keyboard.press('Enter');
  const photo = await addPicture(page, 'river.jpg', await picture({ alt: 'A river, twice.' }));
  await waitUntilSaved(page);
  await page.getByRole('button', { name: /^Publish/ }).click();
  await expect(page.getByRole('dialog').getByText('Fix what stops publishing first.')).toBeVisible();
  await page.keyboard.press('Escape');

  // The photo desk opens the writer's draft and credits both halves of the composite.
  const desk = await (await browser.newContext()).newPage();
  await openDeskAs(desk, page.url(), photoDesk);
  const seen = desk.locator('.ProseMirror figure').first();
  await seen.getByRole('button', { name: 'Add credit' }).click();
  await seen.getByLabel('Made by').fill('Ana Lindqvist / Northgate via Halden Images');
  await seen.getByLabel('Via (library)').click();
  await expect(seen.getByLabel('Via (library)')).toHaveValue('Halden Images');
  await seen.getByRole('button', { name: 'Add the credit of another part' }).click();
  await seen.getByLabel('Which part of the picture').first().fill('left');
  await seen.getByLabel('Which part of the picture').last().fill('right');
  await seen.getByLabel('Made by').last().fill('Bo Ek');
  const line = 'Photographs: Ana Lindqvist / Northgate via Halden Images (left); Bo Ek (right)';
  await expect(seen.getByText(`Readers see: ${line}`)).toBeVisible();
  await seen.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(seen.getByText(line, { exact: true })).toBeVisible();

  // The writer publishes.
  await page.reload();
  await expect(photo.getByText(line, { exact: true })).toBeVisible();
  const address = await publish(page, dateline.url);
  const { html, creditText } = await readersGet(address);
  expect(html).toContain(line);
  expect(creditText).toContain('Ana Lindqvist / Northgate via Halden Images (left); Bo Ek (right)');
  expect(await (await fetch(`${dateline.url}/feed.xml`)).text()).toContain(line);
});

test('a wrong credit is corrected once and right in three stories', async ({ dateline, stage, page }) => {
  test.setTimeout(180_000);
  const nonce = randomInt(1e6, 1e7);
  const editor = await stage.person('Mette Aune', 'editor');
  const wrong = `Ines Okafr ${nonce}`;
  const right = `Ines Okafor ${nonce}`;
  await openDeskAs(page, `${dateline.url}/desk`, editor);
  await startStory(page);
  await page.getByLabel('Headline', { exact: true }).fill(`The quay, one ${nonce}`);
  await page.getByLabel('Section').selectOption({ label: 'News' });
  await page.getByRole('textbox', { name: 'Text of the story' }).click();
  await page.keyboard.type('The ferry left at noon.');
  await page.keyboard.press('Enter');
  const file = await picture({
    creator: wrong,
    credit: 'Northgate',
    alt: 'A ferry.',
    caption: `At the quay ${nonce}.`,
  });
  await addPicture(page, 'quay.jpg', file);
  const addresses = [await publish(page, dateline.url)];
  const photoId = await photoOf(stage, editor.id);
  const sectionId = await newsSection(stage);
  // One more as it is, and one with a caption of its own.
  for (const caption of [null, 'In words of this story.']) {
    const blocks = [paragraph('Again.'), photoBlock(photoId, caption)];
    const fields = { headline: `The quay, ${caption ? 'three' : 'two'} ${nonce}`, sectionId };
    const id = await stage.draft(editor, { fields, document: { version: 1, blocks } });
    await stage.photoIn(id, photoId);
    addresses.push(await publishDraft(page, dateline.url, id));
  }
  for (const address of addresses) {
    expect((await readersGet(address)).creditText).toEqual([`${wrong} / Northgate`]);
  }

  await page.goto(`${dateline.url}/desk/photos/${photoId}`);
  await page.getByRole('button', { name: 'Edit credit' }).click();
  await page.getByLabel('Made by').fill(right);
  await page.getByRole('button', { name: 'Save', exact: true }).first().click();
  await expect(page.getByText(`Photograph: ${right} / Northgate`, { exact: true })).toBeVisible();
  await page.getByLabel('Caption', { exact: true }).fill(`At the new quay ${nonce}.`);
  await page.getByRole('button', { name: 'Save', exact: true }).first().click();
  await expect
    .poll(async () => (await readersGet(addresses[1] ?? '')).html.includes(`At the new quay ${nonce}.`))
    .toBe(true);

  for (const [i, address] of addresses.entries()) {
    const { html, creditText } = await readersGet(address);
    expect(creditText).toEqual([`${right} / Northgate`]);
    expect(html).toContain(`Photograph: ${right} / Northgate`);
    expect(html).not.toContain(wrong);
    expect(html.includes(`At the new quay ${nonce}.`)).toBe(i < 2);
    expect(html.includes('In words of this story.')).toBe(i === 2);
  }
  const feed = await (await fetch(`${dateline.url}/feed.xml`)).text();
  expect(feed).toContain(right);
  expect(feed).not.toContain(wrong);
});

test('rights end while a page is open elsewhere: readers get a tile, the desk is told, and it is restored as easily', async ({
  dateline,
  stage,
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const nonce = randomInt(1e6, 1e7);
  const photoDesk = await stage.person('Petra Sund', 'photo_editor');
  await openDeskAs(page, `${dateline.url}/desk`, photoDesk);
  await startStory(page);
  await page.getByLabel('Headline', { exact: true }).fill(`The lighthouse ${nonce}`);
  await page.getByLabel('Section').selectOption({ label: 'News' });
  await page.getByRole('textbox', { name: 'Text of the story' }).click();
  await page.keyboard.type('The light is out.');
  await page.keyboard.press('Enter');
  const words = { creator: 'Ana Lindqvist', alt: `A lighthouse ${nonce}.`, caption: `At dusk ${nonce}.` };
  await addPicture(page, 'lighthouse.jpg', await picture(words));
  const address = await publish(page, dateline.url);
  const storyAddress = page.url();
  const photoId = await photoOf(stage, photoDesk.id);

  // Rights that end in ten days.
  await page.goto(`${dateline.url}/desk/photos/${photoId}`);
  const rights = page.locator('#rights');
  await expect(rights.getByText('May be used. Nobody has made a rule.')).toBeVisible();
  await rights.getByRole('button', { name: 'Add a rule' }).click();
  const inTenDays = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 16);
  await rights.getByLabel('Until', { exact: true }).fill(inTenDays);
  await rights.getByRole('button', { name: 'Save the rule' }).click();
  await expect(rights.getByText(/Readers lose it on/)).toBeVisible();

  // A reader has the page open, and so has the desk.
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await reader.goto(address);
  const source = await reader.getByAltText(`A lighthouse ${nonce}.`).getAttribute('src');
  const file = new URL(source ?? '', address).href;
  const kept = (await fetch(file)).headers.get('cache-control');
  expect(kept).toBe('public, max-age=3600');
  const elsewhere = await page.context().newPage();
  await elsewhere.goto(storyAddress);
  await expect(elsewhere.getByRole('textbox', { name: 'Text of the story' })).toBeVisible();

  // Ten days pass.
  await stage.query(
    `WITH moved AS (
       UPDATE "RightRule" SET "endsAt" = now() + interval '2 seconds' WHERE "photoId" = $1 RETURNING id, "endsAt")
     UPDATE "DueItem" SET "dueAt" = moved."endsAt", "tryAt" = moved."endsAt" FROM moved
     WHERE "subjectId" = moved.id AND kind = 'rights-edge'`,
    [photoId],
  );
  await stage.query(`SELECT pg_notify('dateline_due', '')`);
  await expect.poll(async () => (await fetch(file)).status, { timeout: 30_000 }).toBe(404);
  await reader.reload();
  await expect(reader.getByText('This picture is no longer available.')).toBeVisible();
  await expect(reader.locator('.picture-withheld')).toBeVisible();
  const { html, creditText } = await readersGet(address);
  expect(creditText).toEqual([]);
  expect(html).not.toContain(`At dusk ${nonce}.`);
  expect(html).not.toContain(new URL(file).pathname);
  const sitemap = dateline.url + sitemapOf(new Date().toISOString());
  expect(await (await fetch(sitemap)).text()).not.toContain(new URL(file).pathname);

  // The desk that has the story open can't publish it like this, and is told where it is used.
  await elsewhere.getByRole('textbox', { name: 'Text of the story' }).click();
  await elsewhere.keyboard.press('Control+Home');
  await elsewhere.keyboard.type('Today: ');
  await waitUntilSaved(elsewhere);
  await elsewhere.getByRole('button', { name: /^Publish/ }).click();
  const dialog = elsewhere.getByRole('dialog');
  await expect(dialog.getByText(/The right to use this photo has ended/)).toBeVisible();
  await expect(dialog.getByText('Fix what stops publishing first.')).toBeVisible();
  await page.goto(`${dateline.url}/desk/notices`);
  const notice = page.getByRole('listitem').filter({ hasText: `At dusk ${nonce}.` });
  await expect(notice.getByRole('heading', { name: /^Rights ended on/ })).toBeVisible();
  await expect(notice.getByRole('link', { name: `The lighthouse ${nonce}` })).toBeVisible();

  // Extended: everything is there again, under the same addresses.
  await notice.getByRole('link', { name: 'The photo and its rules' }).click();
  await expect(rights.getByText('The right to use it has ended.', { exact: false })).toBeVisible();
  await rights.getByRole('button', { name: /^Change: May be used until/ }).click();
  await rights.getByLabel('Until', { exact: true }).fill('');
  await rights.getByRole('button', { name: 'Save the rule' }).click();
  await expect(rights.locator('[data-rights="allowed"]')).toBeVisible();
  expect((await fetch(file)).status).toBe(200);
  await reader.reload();
  await expect(reader.getByAltText(`A lighthouse ${nonce}.`)).toBeVisible();
  await expect(reader.getByText(`At dusk ${nonce}.`)).toBeVisible();
});
