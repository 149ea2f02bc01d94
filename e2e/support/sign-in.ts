import type { Page } from '@playwright/test';
import type { StagedPerson } from './stage';
import { expect } from './test';

/** Opens a page of the desk as somebody who is not signed in yet, and signs in there. */
export async function openDeskAs(page: Page, address: string, person: StagedPerson): Promise<void> {
  await page.goto(address);
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByRole('textbox', { name: 'Password' }).fill(person.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('button', { name: `Account of ${person.name}` })).toBeVisible();
}
