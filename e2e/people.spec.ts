import { randomInt } from 'node:crypto';
import { totpCode } from '@/lib/kit/totp';
import { checkPage } from './support/check-page';
import { publish, startStory } from './support/desk-steps';
import { giveDevice } from './support/give-device';
import { signInByHttp } from './support/session';
import { openDeskAs } from './support/sign-in';
import { expect, test } from './support/test';
import { openStory, statusOf } from './support/writing';

const phoneSize = { viewport: { width: 390, height: 844 } };
const onPhone = [{ colorScheme: 'dark', width: 390 }] as const;
const recoveryCode = /^\w{4}(-\w{4}){3}$/;

test('an editor lets a freelancer in by phone, who makes a passkey, and whose first draft is returned, approved and published; and locks them out again in mid-sentence', async ({
  dateline,
  stage,
  page,
  browser,
}) => {
  test.setTimeout(240_000);
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
  const context = await browser.newContext(phoneSize);
  const phone = await context.newPage();
  const touchPhone = await giveDevice(phone);
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

  // A passkey, by which they come in from now on without typing anything.
  await phone.goto(`${dateline.url}/desk/account`);
  await phone.getByLabel('What to call it').fill('My phone');
  await phone.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(phone.getByRole('listitem').filter({ hasText: recoveryCode })).toHaveCount(10);
  await phone.getByRole('button', { name: 'I have kept them' }).click();
  const passkeys = phone.getByRole('list', { name: 'Your passkeys, the newest first' });
  await expect(passkeys.getByText('My phone')).toBeVisible();
  await checkPage(phone, 'passkeys', onPhone);
  // One device makes one passkey.
  await phone.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(phone.getByText('This device has a passkey for your account already.')).toBeVisible();
  await touchPhone(false);
  await phone.getByRole('main').getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(phone.getByText('You are signed out.')).toBeVisible();
  await checkPage(phone, 'signing in', onPhone);
  await touchPhone(true);
  await phone.getByRole('button', { name: 'Use a passkey' }).click();

  await phone.getByRole('button', { name: 'New story' }).click();
  await phone.getByLabel('Headline', { exact: true }).fill('The sluice is dry');
  await expect(phone.locator('[data-save=saved]')).toBeVisible();
  await expect(phone.getByRole('button', { name: 'Publish', exact: true })).toHaveCount(0);

  // Handed in, it stands on the editor's board; a stranger to its section finds nothing.
  const review = phone.getByRole('region', { name: 'Review' });
  await review.getByRole('button', { name: 'Hand in…' }).click();
  await phone.getByLabel('Anything the editor should know (optional)').fill('One source so far.');
  await phone.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
  await expect(review.getByText(/^Handed in by Fay Adeyemi/)).toBeVisible();
  await stage.section('sluices', 'Sluices');
  const [fay] = await stage.query<{ id: string; story: string }>(
    `SELECT p.id, s.id AS story FROM "Person" p JOIN "Story" s ON s."createdById" = p.id WHERE p.email = $1`,
    [email],
  );
  const stranger = await stage.person('Odile Brandt', 'editor');
  await stage.query(
    `UPDATE "Person" SET "sectionIds" = ARRAY(SELECT id FROM "Section" WHERE slug = 'sluices') WHERE id = $1`,
    [stranger.id],
  );
  const { call } = await signInByHttp(dateline.url, stranger.email, stranger.password);
  for (const door of ['drafts', 'stories']) {
    const path = `/api/${door}/${fay?.story}${door === 'stories' ? '/events' : ''}`;
    expect((await call(path)).status).toBe(404);
  }
  expect((await call(`/desk/stories/${fay?.story}`)).status).toBe(404);
  for (const list of ['/desk/stories', '/desk/board']) {
    const answer = await call(list);
    expect([list, answer.status]).toEqual([list, 200]);
    expect(await answer.text()).not.toContain('The sluice is dry');
  }
  await page.goto(`${dateline.url}/desk/board?whose=${fay?.id}`);
  const card = page.locator('[data-card]').filter({ hasText: 'The sluice is dry' });
  const column = (name: string) => page.locator(`[data-column=${name}]`).locator(card);
  await expect(column('in_review')).toContainText('One source so far.');
  await checkPage(page, 'the board', [
    { colorScheme: 'light', width: 1440 },
    { colorScheme: 'dark', width: 1440 },
  ]);
  await card.getByRole('button', { name: /^What to do with/ }).click();
  await page.getByRole('button', { name: 'Return…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Return', exact: true }).click();
  await expect(dialog.getByRole('alert')).toHaveText('Say what is missing or should be different.');
  await dialog.getByLabel('What is missing or should be different').fill('Who says so?');
  // What is being written meanwhile stays.
  await phone.getByRole('textbox', { name: 'Text of the story' }).pressSequentially('The keeper says so.');
  await dialog.getByRole('button', { name: 'Return', exact: true }).click();
  await expect(column('returned')).toContainText('Who says so?');
  await expect(review.getByText(/^Returned by Mette Aune/)).toBeVisible();
  await expect(review.getByText('Who says so?')).toBeVisible();
  await expect(phone.getByText('The keeper says so.')).toBeVisible();
  await checkPage(phone, 'a story that was returned', onPhone);
  await phone.setViewportSize({ width: 390, height: 844 });
  await review.getByRole('button', { name: 'Hand in…' }).click();
  await phone.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
  await expect(review.getByText(/^Handed in by Fay Adeyemi/)).toBeVisible();
  // The board hears of it. Approved by hand, undone, approved again.
  await expect(column('in_review')).toBeVisible();
  await card.dragTo(page.locator('[data-column=approved]'));
  await expect(column('approved')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(column('in_review')).toBeVisible();
  await card.getByRole('button', { name: /^What to do with/ }).click();
  await page.getByRole('button', { name: 'Approve', exact: true }).click();
  await expect(card.getByRole('button', { name: /^What to do with/ })).toBeFocused();
  await expect(review.getByText(/^Approved by Mette Aune/)).toBeVisible();
  await page.getByRole('link', { name: 'The sluice is dry' }).click();
  await expect(page.getByText('The keeper says so.')).toBeVisible();
  await page.getByLabel('Section', { exact: true }).selectOption('Sluices');
  await publish(page, dateline.url);
  await expect(phone.getByText('Mette Aune has published this story. You can go on writing.')).toBeVisible();
  await phone.goto(`${dateline.url}/desk/notices`);
  await expect(
    phone.getByRole('heading', { name: 'Mette Aune published “The sluice is dry”.' }),
  ).toBeVisible();
  await checkPage(phone, 'notices', onPhone);
  await phone.goto(`${dateline.url}/desk/account/notices`);
  await checkPage(phone, 'what one is told', onPhone);
  await phone.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${dateline.url}/desk/people`);

  // The link is used up, the person is there; suspended, their open editor learns it with the next word.
  await phone.goto(`${dateline.url}/desk/stories`);
  await startStory(phone);
  await phone.getByLabel('Headline', { exact: true }).fill('The sluice again');
  await expect(phone.locator('[data-save=saved]')).toBeVisible();
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
  const codes = page.getByRole('listitem').filter({ hasText: recoveryCode });
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

test('a role is asked for more than a password: who is writing goes on once they have a passkey, and comes in with nothing less', async ({
  page,
  browser,
  dateline,
  stage,
}) => {
  const admin = await stage.person('Petra Novak', 'admin');
  const writer = await stage.person('Lew Marsh', 'contributor');
  const id = await stage.draft(writer, { fields: { headline: 'High water' } });
  const phone = await (await browser.newContext(phoneSize)).newPage();
  await openStory(phone, dateline.url, writer, id);
  await openDeskAs(page, `${dateline.url}/desk/settings/sign-in`, admin);
  const box = page.getByRole('checkbox', { name: 'Contributor' });
  await box.check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved. It counts at once.')).toBeVisible();
  await checkPage(page, 'signing in, as a setting', onPhone);

  // What is being written stays where it is, and they are led to what is needed.
  await phone.getByLabel('Headline', { exact: true }).fill('High water at noon');
  await expect(statusOf(phone)).toContainText('Not saved (kept on this device)');
  await phone.getByRole('button', { name: 'Sign in again' }).click();
  const dialog = phone.getByRole('dialog', { name: 'One more step' });
  await expect(dialog.getByRole('alert')).toContainText('your words are kept on this device');
  await checkPage(phone, 'a step that is needed in mid-sentence', onPhone);
  await dialog.getByRole('button', { name: 'I have set it up' }).click();
  await expect(dialog.getByText('There is none yet.')).toBeVisible();
  const opened = phone.context().waitForEvent('page');
  await dialog.getByRole('link', { name: 'Set it up in a new tab' }).click();
  const tab = await opened;
  const touch = await giveDevice(tab);
  await expect(tab.getByRole('heading', { name: 'One more step' })).toBeVisible();
  await checkPage(tab, 'the step that is needed', onPhone);
  // Nothing else opens before.
  await tab.goto(`${dateline.url}/desk/photos`);
  await expect(tab.getByRole('heading', { name: 'One more step' })).toBeVisible();
  await tab.getByRole('button', { name: 'Add a passkey' }).click();
  await tab.getByRole('button', { name: 'I have kept them' }).click();
  await expect(tab).toHaveURL(`${dateline.url}/desk/photos`);
  // Back in the window with the story.
  await phone.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(dialog).toBeHidden();
  await expect(statusOf(phone)).toHaveText('Saved');
  const [story] = await stage.query<{ fields: { headline: string } }>(
    'SELECT fields FROM "Story" WHERE id = $1',
    [id],
  );
  expect(story?.fields.headline).toBe('High water at noon');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(box).not.toBeChecked();

  // From then on the password alone opens nothing; the passkey beside it does.
  await phone.close();
  await touch(false);
  await tab.context().clearCookies();
  await tab.goto(`${dateline.url}/desk/sign-in`);
  await tab.getByLabel('E-mail').fill(writer.email);
  await tab.getByRole('textbox', { name: 'Password' }).fill(writer.password);
  await tab.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(tab.getByText('Your account asks for a passkey as well.')).toBeVisible();
  await touch(true);
  await tab.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(tab.getByRole('button', { name: `Account of ${writer.name}` })).toBeVisible();
});
