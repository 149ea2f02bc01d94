import type { Page } from '@playwright/test';

/** The words that a reader sees on a page, a line of text an entry. */
export async function wordsOn(page: Page): Promise<string[]> {
  // biome-ignore lint/performance/useDomNodeTextContent: what a page hides isn't said by it
  const text = await page.locator('body').innerText();
  return text.split('\n').flatMap((line) => line.trim() || []);
}
