import { randomInt } from 'node:crypto';
import { totpCode } from '@/lib/kit/totp';
import { checkPage } from './support/check-page';
import { openDeskAs } from './support/sign-in';
import { expect, test } from './support/test';

const onPhone = [{ colorScheme: 'dark', width: 390 }] as const;

test('an editor lets a freelancer in, who begins to write, and locks them out again in mid-sentence', async ({
  dateline,
  stage,
  page,
  browser,
}) => {
  const editor = await stage.person('Mette Aune', 'editor');
  const email = `fay-${randomInt(1e6, 1e7)}@desk.example`;
  await openDeskAs(page, `${dateline.url}/desk/people`, editor);
  const role = page.getByRole('combobox', { name: 'Role' });
  // What one may not give is not offered.
  await expect(role.getByRole('option')).toHaveText([
    'Photo editor',
    'Writer',
    'Contributor',
    'Reader of drafts',
  ]);
  await role.selectOption('Contributor');
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('button', { name: 'Make a link' }).click();
  const address = await page.getByRole('textbox', { name: 'Link', exact: true }).inputValue();
  await expect(page.getByRole('button', { name: `Withdraw the invitation of ${email}` })).toBeVisible();
  await checkPage(page, 'people');

  // On a phone.
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const phone = await context.newPage();
  await phone.goto(address);
  await expect(phone.getByText(`You come in as Contributor with ${email}.`)).toBeVisible();
  await checkPage(phone, 'joining', onPhone);
  await phone.getByLabel('Your name').fill('Fay Adeyemi');
  await phone.getByLabel('New password').fill('password12');
  await expect(phone.getByText(/easy to guess/i).first()).toBeVisible();
  await phone.getByRole('button', { name: 'Join' }).click();
  await expect(phone.getByRole('alert').filter({ hasText: 'too easy to guess' })).toBeVisible();
  await phone.getByLabel('New password').fill('lantern otter quiet brass');
  await expect(phone.getByText('Very hard to guess')).toBeVisible();
  await phone.getByRole('button', { name: 'Join' }).click();
  await expect(phone.getByRole('button', { name: 'New story' })).toBeVisible();
  await phone.getByRole('button', { name: 'New story' }).click();
  await phone.getByLabel('Headline', { exact: true }).fill('The sluice is dry');
  await expect(phone.locator('[data-save=saved]')).toBeVisible();
  await expect(phone.getByRole('button', { name: 'Publish', exact: true })).toHaveCount(0);

  // The link is used up, the person is there; suspended, their open editor learns it with the next word.
  await page.reload();
  await page.getByRole('link', { name: 'Fay Adeyemi' }).click();
  await expect(page.getByRole('heading', { name: 'Signed in' })).toBeVisible();
  await checkPage(page, 'a person', onPhone);
  await page.getByRole('button', { name: 'Suspend' }).click();
  await expect(page.getByText('They are locked out.')).toBeVisible();
  // What is written now is kept on the device, and the page stays as it is.
  await phone.getByLabel('Headline', { exact: true }).fill('The sluice is dry again');
  await expect(phone.getByRole('button', { name: 'Sign in again' })).toBeVisible();
  const second = await context.newPage();
  await second.goto(address);
  await expect(second.getByRole('heading', { name: 'This link opens nothing any more' })).toBeVisible();
  await page.getByRole('button', { name: 'Let back in' }).click();
  await expect(page.getByText('They may come in again.')).toBeVisible();

  // The editor has signing in ask for codes from now on, and comes in with a recovery code elsewhere.
  await page.goto(`${dateline.url}/desk/account`);
  await page.getByRole('button', { name: 'Set up an authenticator app' }).click();
  const secret = ((await page.locator('main code').textContent()) ?? '').replaceAll(' ', '');
  await page.getByLabel('Code that the app shows').fill(totpCode(secret, new Date()));
  await page.getByRole('button', { name: 'Ask for codes from now on' }).click();
  const codes = page.getByRole('listitem').filter({ hasText: /^\w{4}(-\w{4}){3}$/ });
  await expect(codes).toHaveCount(10);
  await checkPage(page, 'recovery codes', onPhone);
  const recovery = (await codes.first().textContent()) ?? '';
  await second.goto(`${dateline.url}/desk/sign-in`);
  await second.getByLabel('E-mail').fill(editor.email);
  await second.getByRole('textbox', { name: 'Password' }).fill(editor.password);
  await second.getByRole('button', { name: 'Sign in' }).click();
  await expect(second.getByLabel('Code from your app, or a recovery code')).toBeFocused();
  await checkPage(second, 'a code at sign-in', onPhone);
  await second.getByLabel('Code from your app, or a recovery code').fill(recovery);
  await second.getByRole('button', { name: 'Sign in' }).click();
  await expect(second.getByRole('button', { name: `Account of ${editor.name}` })).toBeVisible();
});
