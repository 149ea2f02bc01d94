import { newId } from '@/lib/kit/ids';
import { deskMessages } from '@/lib/kit/messages/desk';
import { publishByHand } from './support/publish-by-hand';
import { letIn } from './support/sign-in';
import type { Stage } from './support/stage';
import { expect, test } from './support/test';

/** Somebody else saves a front, as the server stores it. */
async function saveAs(stage: Stage, personId: string, key: string, headline: string): Promise<void> {
  await stage.query(
    `UPDATE "Front" SET version = version + 1, "saveId" = $2, "updatedById" = $3,
       document = jsonb_set(document::jsonb, '{slots,0,pins,0,headline}', to_jsonb($4::text)) WHERE key = $1`,
    [key, newId(), personId, headline],
  );
}

test('what goes out is what an editor looked at, though a colleague works on the same front', async ({
  dateline,
  stage,
  page,
}) => {
  const editor = await stage.person('Runa Holt', 'editor');
  const colleague = await stage.person('Ivo Brandt', 'editor');
  await stage.section('harbour', 'Harbour');
  await publishByHand(stage, editor, 'harbour', 'quay', 'Words.');
  await publishByHand(stage, editor, 'harbour', 'crane', 'Words.');
  const [section] = await stage.query<{ id: string }>(`SELECT id FROM "Section" WHERE slug = 'harbour'`);
  const key = section?.id ?? '';
  await letIn(page, dateline.url, editor);
  await page.goto(`${dateline.url}/desk/fronts/${key}`);
  await page.getByLabel('Put “Story quay” into').selectOption({ index: 1 });
  await expect(page.locator('[data-save="saved"]')).toHaveText('Saved');

  const dialog = page.getByRole('dialog');
  const publish = page.getByRole('button', { name: 'Publish', exact: true });
  for (const seen of ['before it is pressed', 'by pressing']) {
    await publish.click();
    await saveAs(stage, colleague.id, key, `Half done ${seen}`);
    if (seen === 'before it is pressed') await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    else await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(dialog.getByText(/^Ivo Brandt has changed this front/)).toBeVisible();
    await expect(page.getByText(`Half done ${seen}`)).toBeHidden();
    await dialog.getByRole('button', { name: 'See it as it is now' }).click();
    await expect(page.getByText(`Half done ${seen}`)).toBeVisible();
    await expect(publish).toBeFocused();
  }
  expect(
    await stage.query('SELECT 1 FROM "Front" WHERE key = $1 AND "publishedVersion" IS NOT NULL', [key]),
  ).toEqual([]);
});

test('a front that could not be saved is kept where its page is left, and saved once the line is back', async ({
  dateline,
  stage,
  page,
  context,
}) => {
  const editor = await stage.person('Runa Holt', 'editor');
  await stage.section('pier', 'Pier');
  await publishByHand(stage, editor, 'pier', 'ferry', 'Words.');
  await letIn(page, dateline.url, editor);
  await page.goto(`${dateline.url}/desk/fronts`);
  await page.getByRole('link', { name: 'Pier' }).click();
  await page.getByLabel('Put “Story ferry” into').selectOption({ index: 1 });
  await expect(page.locator('[data-save="saved"]')).toHaveText('Saved');
  await page.getByRole('button', { name: 'Headline, picture, end: Story ferry' }).click();
  const headline = page.getByLabel('Headline on this front');

  await context.setOffline(true);
  await headline.fill('The ferry sails');
  await expect(page.getByText('Not saved: the server did not answer.')).toBeVisible();
  await context.setOffline(false);
  await expect(page.locator('[data-save="saved"]')).toHaveText('Saved');

  // An end follows what is undone, and a year that can't be is refused.
  const end = page.getByLabel(/^Stays until/);
  await end.fill('2040-05-01T10:00');
  await expect(page.locator('[data-save="saved"]')).toHaveText('Saved');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(end).toHaveValue('');
  await end.fill('2041-05-01T10:00');
  await end.blur();
  await end.evaluate((input: HTMLInputElement) => input.removeAttribute('max'));
  await end.fill('12041-05-01T10:00');
  await expect(page.getByText('The end stays as it was.')).toBeVisible();
  await expect(end).toHaveValue('2041-05-01T10:00');
  await expect(page.locator('[data-save="saved"]')).toHaveText('Saved');

  // The server alone is away: the desk goes on, and what was written waits.
  await page.route('**/api/fronts/*', (route) => route.abort());
  await headline.fill('The ferry sails again');
  await expect(page.getByText('Not saved: the server did not answer.')).toBeVisible();
  await page.getByRole('link', { name: 'All fronts' }).click();
  const left = page.getByRole('status').filter({ hasText: 'Not saved yet.' });
  await expect(left).toBeVisible();
  await left.getByRole('link', { name: 'Pier' }).click();
  await expect(page.getByText('The ferry sails again')).toBeVisible();
  await page.getByRole('link', { name: 'All fronts' }).click();
  await expect(left).toBeVisible();
  await page.unroute('**/api/fronts/*');
  await expect(left).toBeHidden({ timeout: 35_000 });
  await page.getByRole('link', { name: 'Pier' }).click();
  await expect(page.getByText('The ferry sails again')).toBeVisible();
  await expect(page.locator('[data-save="saved"]')).toHaveText('Saved');
});

test('who may not see how fronts are composed is offered none, and who composes others is told so', async ({
  dateline,
  stage,
  page,
}) => {
  const [reader, editor] = [
    await stage.person('Sofi Brandt', 'draft_reader'),
    await stage.person('Mette Aune', 'editor'),
  ];
  await stage.section('slipway', 'Slipway');
  await stage.query(
    `UPDATE "Person" SET "sectionIds" = ARRAY(SELECT id FROM "Section" WHERE slug = 'slipway') WHERE id = $1`,
    [editor.id],
  );
  await letIn(page, dateline.url, reader);
  const navigation = page.getByRole('navigation', { name: 'Desk' });
  for (const path of ['/desk/fronts', '/desk/fronts/site']) {
    await page.goto(`${dateline.url}${path}`);
    await expect(page.getByRole('heading', { name: deskMessages().notFound.title })).toBeVisible();
    await expect(navigation.getByRole('link', { name: 'Stories' })).toBeVisible();
    await expect(navigation.getByRole('link', { name: 'Fronts' })).toBeHidden();
  }
  await page.context().clearCookies();
  await letIn(page, dateline.url, editor);
  await page.goto(`${dateline.url}/desk/fronts/site`);
  await expect(page.getByText('You compose the fronts of your own sections')).toBeVisible();
});

test('whoever composes a front by keys is never left without a place, and is told what happened', async ({
  dateline,
  stage,
  page,
}) => {
  const editor = await stage.person('Runa Holt', 'editor');
  await stage.section('jetty', 'Jetty');
  for (const slug of ['buoy', 'chart', 'bell']) await publishByHand(stage, editor, 'jetty', slug, 'Words.');
  const [section] = await stage.query<{ id: string }>(`SELECT id FROM "Section" WHERE slug = 'jetty'`);
  await letIn(page, dateline.url, editor);
  await page.goto(`${dateline.url}/desk/fronts/${section?.id}`);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const saved = page.locator('[data-save="saved"]');

  await button('Keep here: Story bell').press('Enter');
  await expect(button('Let this place fill itself: Story bell')).toBeFocused();
  await button('Headline, picture, end: Story bell').press('Enter');
  await button('Done').press('Enter');
  await expect(button('Headline, picture, end: Story bell')).toBeFocused();
  await button('Keep here: Story chart').press('Enter');
  await button('Let this place fill itself: Story bell').press('Enter');
  await expect(page.getByText('“Story bell” is taken away. Its place fills itself.')).toBeVisible();
  await expect(button('Let this place fill itself: Story chart')).toBeFocused();
  await button('Let this place fill itself: Story chart').press('Enter');
  await expect(button('Settings: Lead with three')).toBeFocused();
  await page.getByRole('combobox', { name: 'Add a slot' }).selectOption('Headlines');
  await button('Add').press('Enter');
  await button('Move slot up: Headlines').press('Enter');
  await expect(button('Move slot up: Headlines')).toBeFocused();
  await button('Remove slot: Headlines').press('Enter');
  await expect(page.getByText('Headlines is removed. Undo brings it back.')).toBeVisible();
  await expect(button('Remove slot: Lead with three')).toBeFocused();
  await button('Remove slot: Lead with three').press('Enter');
  await expect(page.getByRole('combobox', { name: 'Add a slot' })).toBeFocused();
  await button('Undo').click();
  await button('Keep here: Story bell').press('Enter');
  await expect(saved).toHaveText('Saved');

  await button('Publish').click();
  await page.getByRole('dialog').getByLabel('At a time').check();
  await page
    .getByRole('dialog')
    .getByLabel(/^Date and time/)
    .fill('2040-05-01T10:00');
  await page.getByRole('dialog').getByRole('button', { name: 'Schedule', exact: true }).click();
  await button('Call off').press('Enter');
  await expect(page.getByText('Called off.')).toBeVisible();
  await expect(button('Call off')).toBeHidden();
  await expect(button('Publish')).toBeFocused();
});
