import type { Page } from '@playwright/test';
import { expectAccessible, expectNoOverflow } from './accessible';

/** How pages are looked at: by day on a desktop, by night on a phone. */
const usualLooks = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 390 },
] as const;

/** On a desktop by day and by night. */
export const wideLooks = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 1440 },
] as const;

/** Looks at a page as it stands: each time axe finds nothing and it fits. */
export async function checkPage(
  page: Page,
  name: string,
  looks: readonly { colorScheme: 'light' | 'dark'; width: number }[] = usualLooks,
): Promise<void> {
  for (const { colorScheme, width } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 844 });
    await expectAccessible(page, `${name}, ${colorScheme}, ${width} px`);
    await expectNoOverflow(page, `${name} at ${width} px`);
  }
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize({ width: 1440, height: 900 });
}
