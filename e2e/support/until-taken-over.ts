import { expect, type Locator } from '@playwright/test';

/** Waits until React has taken this element over, and marked it: before, what is done to it goes nowhere. */
export async function untilTakenOver(element: Locator): Promise<void> {
  const marked = () =>
    element.evaluate((node) => Object.keys(node).some((key) => key.startsWith('__reactProps$')));
  await expect.poll(marked).toBe(true);
}
