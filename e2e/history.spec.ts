import type { Page } from '@playwright/test';
import { checkPage } from './support/check-page';
import { openDeskAs } from './support/sign-in';
import { expect, test } from './support/test';

const paragraph = (id: string, text: string) => ({ id, type: 'paragraph', version: 1, text: [{ text }] });

/** Writes a sentence at the end of the text and waits until the server has it. */
async function writeOn(page: Page, sentence: string): Promise<void> {
  const text = page.getByRole('textbox', { name: 'Text of the story' });
  await text.click();
  await text.press('ControlOrMeta+End');
  const saved = page.waitForResponse((answer) => answer.url().includes('/api/drafts/') && answer.ok());
  await page.keyboard.insertText(sentence);
  await saved;
}

/** The two versions that the page of the comparison was asked for. */
async function compared(page: Page): Promise<(string | null)[]> {
  await page.waitForURL(/history\/compare\?/);
  const { searchParams } = new URL(page.url());
  return [searchParams.get('from'), searchParams.get('to')];
}

test('a version is found, compared, named, brought back and taken back again', async ({
  dateline,
  stage,
  page,
}) => {
  const editor = await stage.person('Tuva Lind', 'editor');
  const blocks = [
    paragraph('one', 'The ferry left the harbour at noon.'),
    ...['two', 'three', 'four', 'five'].map((id) => paragraph(id, `Paragraph ${id} stays as it is.`)),
  ];
  const id = await stage.draft(editor, {
    fields: { headline: 'Ferry leaves' },
    document: { version: 1, blocks },
  });
  await openDeskAs(page, `${dateline.url}/desk/stories/${id}`, editor);
  await writeOn(page, ' Nobody waved.');
  await page.getByLabel('Headline', { exact: true }).fill('Ferry leaves late');
  await page.getByRole('textbox', { name: 'Text of the story' }).getByText('The ferry left').click();
  await page.keyboard.press('Home');
  await page.keyboard.type('Yesterday ');

  // The way there waits for the words that aren't stored yet.
  await page.getByRole('link', { name: 'History' }).click();
  await page.waitForURL(/history$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ferry leaves late');
  const versions = page.getByRole('list', { name: /^Versions of/ }).getByRole('listitem');
  expect(await versions.count()).toBeGreaterThanOrEqual(2);
  await expect(versions.first()).toContainText('Newest');
  await expect(versions.last()).toContainText('2 words added');
  await checkPage(page, 'history');

  // A name.
  await versions
    .last()
    .getByRole('button', { name: /^Name the version/ })
    .click();
  await page.getByLabel('Name of this version').fill('Before the desk read');
  await page.keyboard.press('Enter');
  await expect(versions.last().getByText('Before the desk read')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Rename “Before the desk read”' })).toBeFocused();
  await page.reload();
  await expect(versions.last().getByText('Before the desk read')).toBeVisible();

  // Any two.
  await versions
    .last()
    .getByRole('radio', { name: /^Compare from/ })
    .check();
  await versions
    .first()
    .getByRole('radio', { name: /^Compare to/ })
    .check();
  await page.getByRole('button', { name: 'Compare chosen' }).click();
  expect((await compared(page))[0]).toBe('1');
  const text = page.getByRole('article', { name: 'Text' });
  await expect(text.locator('ins').filter({ hasText: 'late' })).toBeVisible();
  await expect(text.locator('ins').filter({ hasText: 'Yesterday' })).toContainText('[added: ');
  await expect(text.getByText('3 unchanged blocks')).toBeVisible();
  await checkPage(page, 'comparison');

  // Back, and back again.
  const before = page.getByRole('region', { name: 'Before' });
  await expect(before).toContainText('Before the desk read');
  await expect(
    page.getByRole('region', { name: 'After' }).getByRole('button', { name: /^Restore/ }),
  ).toHaveCount(0);
  const kept = () =>
    stage.query('SELECT version, document::text FROM "Revision" WHERE "storyId" = $1 ORDER BY 1', [id]);
  const stored = await kept();
  await before.getByRole('button', { name: 'Restore this version' }).click();
  await expect(before.getByRole('status').filter({ hasText: 'Restored.' })).toBeVisible();
  expect((await kept()).slice(0, stored.length)).toEqual(stored);
  const working = async () =>
    (await stage.query<{ headline: string }>('SELECT headline FROM "Story" WHERE id = $1', [id]))[0]
      ?.headline;
  expect(await working()).toBe('Ferry leaves');
  await checkPage(page, 'restored');
  await before.getByRole('button', { name: 'Undo' }).click();
  await expect(before.getByRole('status').filter({ hasText: 'Undone.' })).toBeVisible();
  expect(await working()).toBe('Ferry leaves late');
  await before.getByRole('link', { name: 'Open the story' }).click();
  await expect(page.getByLabel('Headline', { exact: true })).toHaveValue('Ferry leaves late');
  expect(await kept()).toHaveLength(stored.length + 2);
});

test('a long history pages by what is older, and a choice goes along from page to page', async ({
  dateline,
  stage,
  page,
}) => {
  const editor = await stage.person('Runa Falk', 'editor');
  const id = await stage.draft(editor, { fields: { headline: 'Lock gates' } });
  await stage.query(
    `INSERT INTO "Revision" (id, "storyId", version, "saveId", fields, document, "authorId", "createdAt")
     SELECT gen_random_uuid(), s.id, n, gen_random_uuid(), s.fields,
       json_build_object('version', 1, 'blocks', json_build_array(json_build_object('id', 'one', 'type', 'paragraph',
         'version', 1, 'text', json_build_array(json_build_object('text', 'Gate ' || n))))),
       s."createdById", now() - make_interval(mins => 60 - n)
     FROM "Story" s, generate_series(1, 60) n WHERE s.id = $1`,
    [id],
  );
  await stage.query('UPDATE "Story" SET version = 60 WHERE id = $1', [id]);
  await openDeskAs(page, `${dateline.url}/desk/stories/${id}/history`, editor);
  const versions = page.getByRole('list', { name: /^Versions of/ }).getByRole('listitem');
  await expect(versions).toHaveCount(50);
  await page.getByRole('button', { name: 'Older' }).click();
  await expect(versions).toHaveCount(10);
  await expect(page.getByRole('heading', { name: /^Chosen on another page/ })).toBeVisible();
  await versions
    .last()
    .getByRole('radio', { name: /^Compare from/ })
    .check();
  await page.getByRole('button', { name: 'Compare chosen' }).click();
  expect(await compared(page)).toEqual(['1', '60']);
  const text = page.getByRole('article', { name: 'Text' });
  await expect(text.locator('del')).toContainText('1');
  await expect(text.locator('ins')).toContainText('60');
  await page.getByRole('link', { name: 'Earlier change' }).click();
  await expect(page.getByRole('region', { name: 'Before' })).toContainText('An empty story');
  await page.getByRole('link', { name: 'Later change' }).click();
  await expect(page).toHaveURL(/compare\?to=2$/);
});

test('a colleague’s history is nothing to a writer', async ({ dateline, stage, page }) => {
  const editor = await stage.person('Mette Holm', 'editor');
  const writer = await stage.person('Sofi Lind', 'writer');
  const id = await stage.draft(editor, { fields: { headline: 'Not for Sofi' } });
  await openDeskAs(page, `${dateline.url}/desk/stories`, writer);
  for (const path of ['history', 'history/compare?to=1']) {
    const answer = await page.goto(`${dateline.url}/desk/stories/${id}/${path}`);
    expect(answer?.status()).toBe(404);
    expect(await answer?.text()).not.toContain('Not for Sofi');
  }
});
