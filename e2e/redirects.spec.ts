import { openDeskAs } from './support/sign-in';
import { expect, test } from './support/test';

test('old addresses lead where the desk says, and crawlers are told who may come', async ({
  dateline,
  stage,
  page,
}) => {
  const ask = (path: string) => fetch(dateline.url + path, { redirect: 'manual' });
  expect((await ask('/1999/buoy.html')).status).toBe(404);
  await openDeskAs(page, `${dateline.url}/desk/redirects`, await stage.person('Runa Holm', 'admin'));
  await page.getByLabel('Old address').fill('/1999/buoy.html?id=3');
  await page.getByLabel('Leads to').fill('/archive');
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByText('One redirect was made.')).toBeVisible();
  await page.getByLabel('Old address').fill('/1999/buoy.html');
  await page.getByLabel('Leads to').fill('/corrections');
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByText('One redirect was replaced.')).toBeVisible();
  await expect(page.getByText('/1999/buoy.html led to /archive before.')).toBeVisible();
  // Also where the edge had kept that nothing was there.
  await expect
    .poll(async () => (await ask('/1999/buoy.html')).headers.get('location'))
    .toMatch(/\/corrections$/);
  expect((await ask('/1999/buoy.html')).status).toBe(301);

  await page.getByText('Import a file').click();
  await page
    .getByLabel('Or paste lines here')
    .fill('from,to\n/1998/a.html,/1999/buoy.html\n/corrections,/1998/a.html');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('One line can’t be taken. Nothing was changed.')).toBeVisible();
  await page.getByLabel('Or paste lines here').fill('/1998/a.html,/1999/buoy.html');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const list = page.getByRole('list', { name: 'Redirects' });
  await expect(list.getByRole('listitem').filter({ hasText: '/1998/a.html' })).toContainText(
    '→ /corrections',
  );

  const remove = page.getByRole('button', { name: 'Remove /1999/buoy.html' });
  await remove.press('Enter');
  await expect(page.getByText('/1999/buoy.html leads nowhere now.')).toBeVisible();
  await expect.poll(async () => (await ask('/1999/buoy.html')).status).toBe(404);
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(list.getByText('/1999/buoy.html')).toBeVisible();
  await expect(remove).toBeFocused();
});
