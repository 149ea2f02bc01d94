import { publish } from './support/desk-steps';
import { openDraft } from './support/open-draft';
import { outside } from './support/shared-dateline';
import { expect, test } from './support/test';

test('a publication is looked at as a reader gets it, and another system hears of it', async ({
  dateline,
  stage,
  page,
}) => {
  await stage.section('harbour', 'Harbour');
  const [section] = await stage.query<{ id: string }>(`SELECT id FROM "Section" WHERE slug = 'harbour'`);
  const draft = await openDraft(page, dateline.url, stage, {
    role: 'admin',
    fields: { headline: 'The bell buoy is back', sectionId: section?.id ?? null },
  });

  // Somebody who is told, and whose secret is shown once.
  const settings = await page.context().newPage();
  await settings.goto(`${dateline.url}/desk/settings/pings`);
  await settings.getByText('Add a webhook').click();
  await settings.getByLabel('Address', { exact: true }).fill('http://127.0.0.1/');
  await settings.getByLabel('What it is for').fill('The app');
  await settings.getByLabel('changes of a story that readers see').uncheck();
  await settings.getByRole('button', { name: 'Add it' }).click();
  await expect(settings.getByText('This address can’t be used.')).toBeVisible();
  await settings.getByLabel('Address', { exact: true }).fill(`${outside()}/hook`);
  await settings.getByRole('button', { name: 'Add it' }).click();
  await expect(settings.getByText(/^whsec_/)).toBeVisible();
  await expect(settings.getByRole('heading', { name: 'The secret of this webhook' })).toBeFocused();
  await settings.getByRole('button', { name: 'I have kept it' }).click();
  await expect(settings.getByText(/^whsec_/)).toHaveCount(0);

  await page.bringToFront();
  await page.keyboard.type('It rings again.');
  await draft.stored();
  await publish(page, dateline.url);
  const box = page.getByRole('region', { name: 'Publication' });
  await expect(box.locator('[data-receipt="good"]')).toHaveText(
    /^Checked .+: page, canonical address, structured data, credits, sitemap, feed/,
    { timeout: 20_000 },
  );

  await settings.bringToFront();
  await settings.getByRole('link', { name: /\/hook$/ }).click();
  await expect(settings.getByRole('heading', { name: 'What was sent' })).toBeVisible();
  const sent = settings.getByRole('listitem').filter({ hasText: 'The bell buoy is back' });
  await expect(async () => {
    await settings.reload();
    await expect(sent).toContainText('Delivered', { timeout: 1_000 });
  }).toPass();
  await expect(sent).toContainText('answered 200');
  await settings.getByRole('button', { name: 'Send a test' }).click();
  await expect(settings.getByText(/^It answered 200 after \d+ ms\.$/)).toBeVisible();
  await settings.getByRole('button', { name: 'Switch off' }).click();
  await settings.getByRole('button', { name: 'Remove' }).click();
  await expect(settings.getByRole('heading', { name: 'Pings and webhooks' })).toBeVisible();
  await expect(settings.getByRole('link', { name: /\/hook$/ })).toHaveCount(0);
});
