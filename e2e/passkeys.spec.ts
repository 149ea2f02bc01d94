import type { Page } from '@playwright/test';
import { newId } from '@/lib/kit/ids';
import { newSecretToken, tokenHash } from '@/lib/kit/secret-token';
import { checkPage } from './support/check-page';
import { openDeskAs } from './support/sign-in';
import type { Stage } from './support/stage';
import { expect, test } from './support/test';

const phoneSize = { viewport: { width: 390, height: 844 } };
const onPhone = [{ colorScheme: 'dark', width: 390 }] as const;

/**
 * Gives a page's browser a device that knows its owner by finger or face, and keeps passkeys. Returns how it is touched, or left
 * alone: while it would be touched at once it answers what the sign-in page offers by itself, too.
 */
async function giveDevice(page: Page): Promise<(touched: boolean) => Promise<void>> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('WebAuthn.enable');
  const { authenticatorId } = await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return async (enabled) => {
    await browser.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled });
  };
}

/** The way in for somebody who was invited. */
async function invite(stage: Stage, email: string): Promise<string> {
  const token = newSecretToken();
  await stage.query(
    `INSERT INTO "AccountLink" (id, kind, "tokenHash", email, "personId", role, "createdAt", "expiresAt")
     VALUES ($1, 'invite', $2, $3, $4, 'contributor', now(), now() + interval '1 day')`,
    [newId(), tokenHash(token), email, newId()],
  );
  return `/desk/join/${token}`;
}

test('a freelancer joins by phone, makes a passkey and comes in with it; a role is asked for one', async ({
  page,
  browser,
  dateline,
  stage,
}) => {
  const admin = await stage.person('Petra Novak', 'admin');
  const lawyer = await stage.person('Lew Marsh', 'draft_reader');
  const phone = await (await browser.newContext(phoneSize)).newPage();
  const touchPhone = await giveDevice(phone);
  await phone.goto(`${dateline.url}${await invite(stage, `ife-${newId().slice(-6)}@desk.example`)}`);
  await phone.getByLabel('Your name').fill('Ife Bello');
  await phone.getByLabel('New password').fill('lantern otter quiet brass');
  await phone.getByRole('button', { name: 'Join' }).click();
  const account = phone.getByRole('button', { name: 'Account of Ife Bello' });
  await expect(account).toBeVisible();

  await phone.goto(`${dateline.url}/desk/account`);
  await phone.getByLabel('What to call it').fill('My phone');
  await phone.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(phone.getByRole('listitem').filter({ hasText: /^\w{4}(-\w{4}){3}$/ })).toHaveCount(10);
  await phone.getByRole('button', { name: 'I have kept them' }).click();
  const passkeys = phone.getByRole('list', { name: 'Your passkeys, the newest first' });
  await expect(passkeys.getByText('My phone')).toBeVisible();
  await checkPage(phone, 'passkeys', onPhone);
  // One device makes one passkey.
  await phone.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(phone.getByText('This device has a passkey for your account already.')).toBeVisible();

  // Out, and in again without typing anything.
  await touchPhone(false);
  await phone.getByRole('main').getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(phone.getByText('You are signed out.')).toBeVisible();
  await checkPage(phone, 'signing in', onPhone);
  await touchPhone(true);
  await phone.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(account).toBeVisible();

  // An administrator asks a role for more than a password: whoever has no more is led to it, and may do nothing else.
  const reader = await (await browser.newContext(phoneSize)).newPage();
  const touchOther = await giveDevice(reader);
  await openDeskAs(reader, `${dateline.url}/desk/account`, lawyer);
  await openDeskAs(page, `${dateline.url}/desk/settings/sign-in`, admin);
  const box = page.getByRole('checkbox', { name: 'Reader of drafts' });
  await box.check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved. It counts at once.')).toBeVisible();
  await checkPage(page, 'signing in, as a setting', onPhone);
  await reader.goto(`${dateline.url}/desk/photos`);
  await expect(reader.getByRole('heading', { name: 'One more step' })).toBeVisible();
  await checkPage(reader, 'the step that is needed', onPhone);
  await reader.getByRole('button', { name: 'Add a passkey' }).click();
  await reader.getByRole('button', { name: 'I have kept them' }).click();
  await expect(reader).toHaveURL(`${dateline.url}/desk/photos`);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(box).not.toBeChecked();

  // From then on the password alone opens nothing; the passkey beside it does.
  await touchOther(false);
  await reader.context().clearCookies();
  await reader.goto(`${dateline.url}/desk/sign-in`);
  await reader.getByLabel('E-mail').fill(lawyer.email);
  await reader.getByRole('textbox', { name: 'Password' }).fill(lawyer.password);
  await reader.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(reader.getByText('Your account asks for a passkey as well.')).toBeVisible();
  await touchOther(true);
  await reader.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(reader.getByRole('button', { name: `Account of ${lawyer.name}` })).toBeVisible();
});
