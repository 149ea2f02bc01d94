import type { Page } from '@playwright/test';
import { openDeskAs } from './sign-in';
import type { StagedPerson } from './stage';
import { expect } from './test';

/** Opens the live desk of a story as somebody, ready to be written in. */
export async function openLiveDesk(page: Page, origin: string, person: StagedPerson, storyId: string) {
  await openDeskAs(page, `${origin}/desk/stories/${storyId}/live`, person);
  await expect(composerOf(page)).toBeVisible();
}

/** The text of the composer. */
export const composerOf = (page: Page) =>
  page.getByRole('region', { name: 'New post' }).getByRole('textbox', { name: 'Post', exact: true });

/** What is out, newest first. */
export const postsOf = (page: Page) => page.getByRole('region', { name: /^Posts/ }).getByRole('article');

/** Writes a post with a headline and sends it with two keys. */
export async function postFromDesk(page: Page, headline: string, words: string): Promise<void> {
  await page.getByLabel('Headline', { exact: true }).fill(headline);
  await composerOf(page).click();
  await page.keyboard.type(words);
  await expect(composerOf(page)).toHaveText(words);
  await page.keyboard.press('Control+Enter');
  await expect(composerOf(page)).toHaveText('');
}
