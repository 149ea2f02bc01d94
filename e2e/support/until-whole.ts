import { expect, type Page } from '@playwright/test';

/**
 * Waits until a page that opens in parts (components/site/late-parts.tsx) is laid out to its end: before that its words are
 * there, but not all of them in `innerText`.
 */
export async function untilWhole(page: Page): Promise<void> {
  await expect(page.locator('html[data-opening], [data-below]')).toHaveCount(0);
}
