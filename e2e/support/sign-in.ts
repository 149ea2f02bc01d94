import type { Page } from '@playwright/test';
import { signInByHttp } from './session';
import type { StagedPerson } from './stage';
import { expect } from './test';

/**
 * Signs somebody in by the door behind the sign-in form, unless the page's browser has a session already. The form has
 * journeys of its own (`desk.spec.ts`), and costs a page each time.
 */
export async function letIn(page: Page, origin: string, person: StagedPerson): Promise<void> {
  const context = page.context();
  const isSession = ({ name }: { name: string }) => name === 'dateline.session';
  if ((await context.cookies(origin)).some(isSession)) return;
  const { cookie } = await signInByHttp(origin, person.email, person.password);
  const pairs = cookie.split('; ').map((pair) => {
    const at = pair.indexOf('=');
    return { name: pair.slice(0, at), value: pair.slice(at + 1) };
  });
  await context.addCookies(pairs.filter(isSession).map((pair) => ({ ...pair, url: origin, httpOnly: true })));
}

/** Opens a page of the desk as somebody who was not signed in yet. */
export async function openDeskAs(page: Page, address: string, person: StagedPerson): Promise<void> {
  await letIn(page, new URL(address).origin, person);
  await page.goto(address);
  await expect(page.getByRole('button', { name: `Account of ${person.name}` })).toBeVisible();
}
