import { newId } from '@/lib/kit/ids';
import { checkPage } from './support/check-page';
import { stay } from './support/leave-by-link';
import { letIn } from './support/sign-in';
import { expect, test } from './support/test';

test('what is typed about a section stays while another one is changed', async ({
  dateline,
  stage,
  page,
}) => {
  await stage.section('kept-quay', 'Kept quay');
  await stage.section('kept-mole', 'Kept mole', 1);
  await letIn(page, dateline.url, await stage.person('Ada Lunde', 'admin'));
  await page.goto(`${dateline.url}/desk/settings/sections`);
  const row = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  const change = (name: string) => page.getByRole('button', { name: `Change ${name}` });
  await expect(async () => {
    if ((await change('Kept quay').getAttribute('aria-expanded')) === 'false')
      await change('Kept quay').click();
    await expect(row('Kept quay').getByLabel('What it is about')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await row('Kept quay').getByLabel('What it is about').fill('All that lies at the quay.');
  await change('Kept mole').click();
  await expect(row('Kept mole').getByLabel('What it is about')).toBeVisible();
  await change('Kept quay').click();
  await change('Kept quay').click();
  await expect(row('Kept quay').getByLabel('What it is about')).toHaveValue('All that lies at the quay.');
});

test('a series that a colleague has changed is shown as it is now, and one of the two is chosen', async ({
  dateline,
  stage,
  page,
}) => {
  const ada = await stage.person('Ada Lunde', 'editor');
  const id = newId();
  const nonce = id.slice(-6);
  await stage.query(
    `INSERT INTO "Series" (id, slug, name, "createdAt", "updatedAt") VALUES ($1, $2, $3, now(), now())`,
    [id, `the-locks-${nonce}`, 'The locks'],
  );
  const theirs = (name: string) =>
    stage.query(`UPDATE "Series" SET name = $2, version = version + 1 WHERE id = $1`, [id, name]);
  await letIn(page, dateline.url, ada);
  await page.goto(`${dateline.url}/desk/series/${id}`);
  const name = page.getByLabel('Name', { exact: true });
  const save = page.getByRole('button', { name: 'Save and show to readers' });
  await expect(async () => {
    await name.fill('');
    await name.fill('The old locks');
    await expect(page.getByText('Not saved yet.')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await theirs('The seven locks');
  await save.click();
  const note = page.getByRole('alert').filter({ hasText: 'Somebody else has changed this series' });
  await expect(note).toContainText('The seven locks');
  await expect(name).toHaveValue('The old locks');
  await checkPage(page, 'a series that a colleague has changed');
  await note.getByRole('button', { name: 'Keep mine and save' }).click();
  await expect(page.getByText('Saved. Readers see it.')).toBeVisible();
  await expect(save).toBeFocused();
  await name.fill('The new locks');
  await theirs('The eight locks');
  await save.click();
  await note.getByRole('button', { name: 'Take theirs' }).click();
  await expect(name).toHaveValue('The eight locks');
  await expect(note).toHaveCount(0);
  await name.fill('Locks');
  await stay(page, 'All series');
  await expect(name).toHaveValue('Locks');
});
