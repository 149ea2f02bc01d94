import { expectAccessible, expectNoOverflow } from './support/accessible';
import { letIn } from './support/sign-in';
import { expect, test } from './support/test';

test('an administrator tries another name, colour and logo on, and readers see nothing of it', async ({
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
  await page.getByLabel('Logo', { exact: true }).fill('<svg viewBox="0 0 9 9"><script>x</script></svg>');
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.getByText(/This drawing can’t be the logo/)).toBeVisible();
  await page.getByLabel('Logo', { exact: true }).fill('');
  await page.getByRole('button', { name: 'Preview' }).click();
  const frame = page.frameLocator('iframe[title="The front page in these settings"]');
  await expect(frame.getByRole('heading', { level: 1, name: 'The Evening Tide' })).toBeVisible();
  await expectAccessible(page, 'the settings of the site');
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNoOverflow(page, 'the settings of the site');
  const front = await page.request.get(dateline.url);
  expect(await front.text()).not.toContain('The Evening Tide');
});
