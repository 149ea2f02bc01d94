import { expect, type Locator, type Page } from '@playwright/test';
import { letIn } from './sign-in';
import type { Stage, StagedPerson } from './stage';

/** A paragraph of a document, as the editor stores it. */
export function paragraph(id: string, text: string) {
  return { id, type: 'paragraph', version: 1, text: text ? [{ text }] : [] };
}

/** Opens a story in the editor, with all its tools, as somebody unless the browser has a session already. */
export async function openStory(page: Page, origin: string, person: StagedPerson, id: string): Promise<void> {
  await letIn(page, origin, person);
  await page.goto(`${origin}/desk/stories/${id}`);
  await expect(bodyOf(page)).toHaveAttribute('contenteditable', 'true');
  // What stands around the text comes a moment after it.
  await expect(statusOf(page)).toBeVisible();
}

/** The text of the story. */
export function bodyOf(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Text of the story' });
}

/** What the header says of saving. */
export function statusOf(page: Page): Locator {
  return page.locator('.editor-header [data-save]');
}

/** Types at the end of the paragraph that holds these words. */
export async function typeAfter(page: Page, words: string, more: string): Promise<void> {
  await bodyOf(page).getByText(words).click();
  await page.keyboard.press('End');
  await page.keyboard.type(more);
}

/** The paragraphs that the server has, top to bottom. */
export async function storedParagraphs(stage: Stage, id: string): Promise<string[]> {
  const [row] = await stage.query<{ document: { blocks: { text: { text: string }[] }[] } }>(
    'SELECT document FROM "Story" WHERE id = $1',
    [id],
  );
  return (row?.document.blocks ?? []).map(({ text }) => text.map((span) => span.text).join(''));
}

/** Keeps from a page what others do with its story: it learns of that by its own saves alone. */
export async function deafen(page: Page): Promise<void> {
  await page.route(/\/api\/stories\/[^/]+\/(events|presence)$/, (route) => route.abort());
}
