import type { Page } from '@playwright/test';
import { newId } from '@/lib/kit/ids';
import { checkPage } from './support/check-page';
import { picture } from './support/picture';
import { signInByHttp } from './support/session';
import { openDeskAs } from './support/sign-in';
import type { StagedPerson } from './support/stage';
import { expect, test } from './support/test';

interface Says {
  name: string;
  creator?: string;
  caption?: string;
  alt?: string;
  width?: number;
  height?: number;
}

/** Pictures in the library, the last one newest. Returns their ids. */
async function upload(
  origin: string,
  { email, password }: StagedPerson,
  pictures: Says[],
): Promise<string[]> {
  const desk = await signInByHttp(origin, email, password);
  const ids: string[] = [];
  for (const { name, ...says } of pictures) {
    const body = new Uint8Array(await picture(says));
    const answer = await desk.call('/api/photos', { method: 'POST', headers: { 'x-file-name': name }, body });
    ids.push(((await answer.json()) as { photo: { id: string } }).photo.id);
  }
  return ids;
}

const grid = (page: Page) => page.getByRole('list', { name: 'Photos, newest first' });
const tiles = (page: Page) => grid(page).getByRole('listitem');
/** Until the page listens, keys and drops go nowhere: a button that answers says that it does. */
async function untilItListens(page: Page) {
  const filters = page.getByRole('button', { name: /^Filters/ });
  const before = await filters.getAttribute('aria-expanded');
  await expect(async () => {
    await filters.click();
    expect(await filters.getAttribute('aria-expanded')).not.toBe(before);
  }).toPass();
}

const selection = (page: Page) => page.getByRole('region', { name: 'Selected photos' });

test('a photo editor finds pictures, credits several at once and takes it back', async ({
  dateline,
  stage,
  page,
}) => {
  const person = await stage.person('Nadia Brennan', 'photo_editor');
  const word = `quay${newId().slice(-8)}`;
  await upload(dateline.url, person, [
    { name: 'one.jpg', caption: `The ${word} at dawn` },
    { name: 'two.jpg', caption: `The ${word} at noon`, height: 2_000 },
    { name: 'three.jpg', caption: `The ${word} at dusk`, creator: 'Ines Okafor' },
    { name: 'four.jpg', caption: 'Somewhere else' },
  ]);
  await openDeskAs(page, `${dateline.url}/desk`, person);
  await page.getByRole('navigation', { name: 'Desk' }).getByRole('link', { name: 'Photos' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Photos' })).toBeVisible();

  const search = page.getByRole('searchbox', { name: 'Search photos' });
  await search.fill(word);
  await search.press('Enter');
  await expect(page).toHaveURL(new RegExp(`q=${word}`));
  await expect(tiles(page)).toHaveCount(3);
  await expect(search).toBeFocused();
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('combobox', { name: 'Credit' }).selectOption('No credit');
  await expect(page).toHaveURL(/credit=missing/);
  await expect(tiles(page)).toHaveCount(2);
  await checkPage(page, 'library with filters');

  // The address is the search: somebody else opens the same.
  await page.reload();
  await expect(tiles(page)).toHaveCount(2);
  await expect(page.getByRole('combobox', { name: 'Credit' })).toHaveValue('missing');
  await untilItListens(page);

  const first = grid(page).getByRole('link').first();
  await first.focus();
  await first.press('Space');
  await expect(selection(page)).toContainText('1 photo selected');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(selection(page)).toContainText('2 photos selected');
  await checkPage(page, 'library with a selection');
  await selection(page).getByRole('button', { name: 'Credit…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Credit of 2 photos' });
  await dialog.getByLabel('Made by').fill('Bo Ek');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('2 photos changed.')).toBeVisible();
  await expect(tiles(page).filter({ hasText: 'Bo Ek' })).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('2 photos as before.')).toBeVisible();
  await expect(tiles(page).filter({ hasText: 'No credit' })).toHaveCount(2);
});

test('pictures are sorted into a collection that has a name and an address', async ({
  dateline,
  stage,
  page,
}) => {
  const person = await stage.person('Ilse Moreau', 'editor');
  const word = `regatta${newId().slice(-8)}`;
  await upload(dateline.url, person, [
    { name: 'a.jpg', caption: `${word}, the start` },
    { name: 'b.jpg', caption: `${word}, the finish` },
  ]);
  await openDeskAs(page, `${dateline.url}/desk/photos?q=${word}`, person);
  await untilItListens(page);
  await grid(page).getByRole('link').first().focus();
  await page.keyboard.press('ControlOrMeta+a');
  await expect(selection(page)).toContainText('2 photos selected');
  await selection(page).getByRole('button', { name: 'Collections…' }).click();
  await page.getByLabel('New collection').fill(`Regatta ${word}`);
  await page.getByRole('button', { name: 'Create and add' }).click();
  await expect(page.getByText(`2 photos added to “Regatta ${word}”.`)).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();

  await page.getByRole('combobox', { name: 'Collection' }).selectOption(`Regatta ${word}`);
  await expect(page.getByRole('heading', { level: 2, name: `Regatta ${word}` })).toBeVisible();
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByLabel('Name of the collection').fill(`Boats ${word}`);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 2, name: `Boats ${word}` })).toBeVisible();

  await grid(page).getByRole('link').first().focus();
  await page.keyboard.press('Space');
  await selection(page)
    .getByRole('button', { name: `Remove from “Boats ${word}”` })
    .click();
  await expect(tiles(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(`1 photo added to “Boats ${word}”.`)).toBeVisible();
  await expect(tiles(page)).toHaveCount(2);
});

test('the grid loads more as one goes down, and comes back to where one was', async ({
  dateline,
  stage,
  page,
}) => {
  const person = await stage.person('Tove Lindqvist', 'writer');
  const [model] = await upload(dateline.url, person, [{ name: 'model.jpg', caption: 'Rows' }]);
  await stage.query(
    `INSERT INTO "Photo" (id, sha256, "fileName", format, width, height, bytes, "originalKey", sizes, credit, metadata,
       caption, "uploadedById", "createdAt")
     SELECT gen_random_uuid(), p.id || '-' || i, p."fileName", format, width, height, bytes, "originalKey", sizes,
       credit, metadata, 'Row ' || i, "uploadedById", p."createdAt" - i * interval '1 minute'
     FROM "Photo" p, generate_series(1, 119) AS i WHERE p.id = $1`,
    [model],
  );
  await openDeskAs(page, `${dateline.url}/desk/photos?uploader=${person.id}`, person);
  await expect(tiles(page)).toHaveCount(48);
  await untilItListens(page);
  const links = grid(page).getByRole('link');
  await links.first().focus();
  await page.keyboard.press('End');
  await expect(links.nth(47)).toBeFocused();
  await expect(tiles(page)).toHaveCount(96);
  await page.keyboard.press('End');
  await expect(tiles(page)).toHaveCount(120);
  await expect(page.getByRole('button', { name: 'Show more' })).toBeHidden();
  // Tiles that were never near are as high as those that were drawn, else the same place in the window is another photo.
  const height = () => grid(page).evaluate((list) => list.getBoundingClientRect().height);
  const before = await height();
  await page.getByRole('link', { name: 'Row 119' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Row 119' })).toBeVisible();
  await page.goBack();
  await expect(tiles(page)).toHaveCount(120);
  expect(await height()).toBeCloseTo(before, 0);
  await expect(page.getByRole('link', { name: 'Row 119' })).toBeInViewport();
});

test('a photo’s page sets the focal point and a crop by keys, corrects the words, and keeps the history', async ({
  dateline,
  stage,
  page,
}) => {
  const person = await stage.person('Oskar Dahl', 'photo_editor');
  const [id = ''] = await upload(dateline.url, person, [
    { name: 'pier.jpg', caption: 'The pier', alt: 'A pier', creator: 'Ines Okafor' },
  ]);
  const stored = async () => {
    const rows = await stage.query<{
      focal: { x: number; y: number } | null;
      crops: Record<string, unknown>;
    }>('SELECT focal, crops FROM "Photo" WHERE id = $1', [id]);
    return rows[0];
  };
  await openDeskAs(page, `${dateline.url}/desk/photos/${id}`, person);
  await expect(page.getByText('Photograph: Ines Okafor')).toBeVisible();
  await expect(page.getByRole('row', { name: /Creator Ines Okafor XMP/ })).toBeVisible();
  await checkPage(page, 'photo');

  const desk = page.getByRole('region', { name: 'Focal point and crops' });
  const point = desk.getByRole('button', { name: /Focal point/ });
  const across = async () => (await stored())?.focal?.x ?? 0.5;
  const first = await across();
  // It was found in the picture, perhaps at an edge: there is room towards the middle.
  const [key, way] = first > 0.5 ? (['ArrowLeft', -1] as const) : (['ArrowRight', 1] as const);
  await point.focus();
  // The first key counts once the page listens.
  await expect(async () => {
    await page.keyboard.press(key);
    await expect(desk.getByText('Saved', { exact: true })).toBeVisible({ timeout: 2_000 });
  }).toPass();
  const moved = await across();
  expect((moved - first) * way).toBeGreaterThan(0);
  await page.keyboard.press(`Shift+${key}`);
  await expect.poll(across).toBeCloseTo(moved + way * 0.05);

  await desk.getByText('1:1', { exact: true }).first().click();
  const frame = desk.getByRole('group', { name: /1:1 crop/ });
  await frame.focus();
  await page.keyboard.press('-');
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => Object.keys((await stored())?.crops ?? {})).toEqual(['1:1']);
  await expect(desk.getByText('Saved', { exact: true })).toBeVisible();
  await checkPage(page, 'photo with a crop frame');
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(desk.getByText('Drawn by hand')).toBeHidden();

  await page.getByLabel('Caption', { exact: true }).fill('The old pier');
  const words = page.locator('form').filter({ has: page.getByLabel('Caption', { exact: true }) });
  await words.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/^Saved\. Every place/)).toBeVisible();
  await expect(page.getByText('Caption: “The pier” → “The old pier”')).toBeVisible();

  await page.getByRole('button', { name: 'Delete this photo' }).click();
  await expect(page.getByText('This photo is deleted:')).toBeVisible();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByRole('button', { name: 'Delete this photo' })).toBeVisible();
});

test('a picture dropped on the grid is in it', async ({ dateline, stage, page }) => {
  const person = await stage.person('Mirjam Falk', 'writer');
  await openDeskAs(page, `${dateline.url}/desk/photos`, person);
  await untilItListens(page);
  const name = `dropped-${newId().slice(-8)}.jpg`;
  const bytes = (await picture({})).toString('base64');
  const transfer = await page.evaluateHandle(
    ([base64 = '', fileName = '']) => {
      const picture = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([picture], fileName, { type: 'image/jpeg' }));
      return data;
    },
    [bytes, name],
  );
  await grid(page).dispatchEvent('drop', { dataTransfer: transfer });
  await expect(tiles(page).first()).toContainText(name);
  await expect(tiles(page).first()).toContainText('No credit');
});
