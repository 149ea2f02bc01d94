import { randomInt } from 'node:crypto';
import type { Page } from '@playwright/test';
import { newBlockId } from '@/lib/kit/ids';
import { sitemapOf } from '@/lib/kit/sitemap-address';
import { checkPage } from './support/check-page';
import { expect, test } from './support/test';
import { openStory } from './support/writing';

const list = (page: Page) => page.getByRole('complementary', { name: 'Notes' });
const marked = (page: Page) => page.locator('.ProseMirror [data-note]');

/** Selects words of the text. */
async function select(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Text of the story' }).evaluate((text, wanted) => {
    const walker = text.ownerDocument.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      (text as HTMLElement).focus();
      text.ownerDocument.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`The text has no “${wanted}”`);
  }, words);
}

test('two colleagues talk about a passage, the words around it change, and readers see none of it', async ({
  dateline,
  stage,
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const writer = await stage.person('Runa Holm', 'writer');
  const editor = await stage.person('Mette Aune', 'editor');
  const [section] = await stage.query<{ id: string }>('SELECT id FROM "Section" ORDER BY position LIMIT 1');
  const text = [{ text: 'The gates stay shut. The harbour master gave no reason for it.' }];
  const id = await stage.draft(writer, {
    fields: { headline: `Gates stay shut ${randomInt(1e6, 1e7)}`, sectionId: section?.id ?? null },
    document: { version: 1, blocks: [{ id: newBlockId(), type: 'paragraph', version: 1, text }] },
  });

  // The editor notes something on three words, by keyboard.
  const context = await browser.newContext();
  const desk = await context.newPage();
  await openStory(desk, dateline.url, editor, id);
  await expect(desk.getByRole('textbox', { name: 'Text of the story' })).toContainText('harbour master');
  await select(desk, 'gave no reason');
  await desk.keyboard.press('ControlOrMeta+Alt+m');
  await desk
    .getByRole('textbox', { name: 'Say something about these words' })
    .fill('Did we ask, Quillfeather?');
  await expect(marked(desk)).toHaveText('gave no reason');
  await desk.keyboard.press('ControlOrMeta+Enter');
  await expect(list(desk).getByText('Did we ask, Quillfeather?')).toBeVisible();
  await checkPage(desk, 'notes');

  // The writer finds it, answers, and edits around it; it stays with its words.
  await openStory(page, dateline.url, writer, id);
  await page.getByRole('button', { name: /^Notes 1/ }).click();
  await list(page).getByRole('button', { name: 'Answer' }).click();
  await list(page).getByRole('textbox', { name: 'Answer Mette Aune' }).fill('Twice.');
  await list(page).getByRole('button', { name: 'Answer' }).click();
  await expect(list(page).getByText('Twice.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Text of the story' }).press('ControlOrMeta+Home');
  await page.keyboard.type('On Sunday: ');
  await expect(page.getByRole('textbox', { name: 'Text of the story' })).toContainText('On Sunday');
  await expect(marked(page)).toHaveText('gave no reason');
  await expect(page.locator('[data-save]').first()).toHaveAttribute('data-save', 'saved');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Text of the story' })).toContainText('On Sunday');
  await expect(marked(page)).toHaveText('gave no reason');

  // A jump from the list selects the words.
  await page.getByRole('button', { name: /^Notes 1/ }).click();
  await list(page).getByRole('button', { name: 'Go to “gave no reason”' }).click();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('gave no reason');

  // Words that are gone leave their note in the list; they come back together.
  await page.keyboard.press('Delete');
  await expect(list(page).getByText('These words are no longer in the text.')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(marked(page)).toHaveText('gave no reason');
  await expect(list(page).getByText('These words are no longer in the text.')).toHaveCount(0);

  // Published, none of it is on the reader's page.
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish now' }).click();
  const path = await page.getByRole('dialog').getByRole('link', { name: 'View page' }).getAttribute('href');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  for (const readers of [path ?? '', '/feed.xml', sitemapOf(new Date().toISOString())]) {
    const answer = await page.request.get(dateline.url + readers);
    expect(answer.status()).toBe(200);
    expect(await answer.text()).not.toMatch(/Quillfeather|data-note/);
  }

  // The editor sees the answer on coming back, and resolves.
  await desk.reload();
  await desk.getByRole('button', { name: /^Notes 1/ }).click();
  await expect(list(desk).getByText('Twice.')).toBeVisible();
  await list(desk).getByRole('button', { name: 'Resolve' }).click();
  await expect(list(desk).getByText('Resolved (1)')).toBeVisible();
  await expect(marked(desk)).toHaveCount(0);
  await list(desk).getByText('Resolved (1)').click();
  await list(desk).getByRole('button', { name: 'Open again' }).click();
  await expect(desk.getByRole('button', { name: /^Notes 1/ })).toBeVisible();
  await context.close();
});
