import { expect, type Page } from '@playwright/test';

/** Tries to leave by a link, and stays; the browser has to ask. */
export async function stay(page: Page, link: string) {
  const asked = page.waitForEvent('dialog');
  const click = page.getByRole('link', { name: link, exact: true }).first().click({ noWaitAfter: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await click;
}
