import type { Browser, Page } from '@playwright/test';
import { checkPage } from './support/check-page';
import type { Stage, StagedPerson } from './support/stage';
import { expect, test } from './support/test';
import {
  bodyOf,
  deafen,
  openStory,
  paragraph,
  statusOf,
  storedParagraphs,
  typeAfter,
} from './support/writing';

const document = {
  version: 1 as const,
  blocks: [paragraph('first', 'The ferry left at six.'), paragraph('second', 'Nobody waved.')],
};

/** The page of somebody at a computer of their own, who learns of others by saving alone. */
async function pageOf(browser: Browser, origin: string, person: StagedPerson, id: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await deafen(page);
  await openStory(page, origin, person, id);
  return page;
}

async function branchesOf(stage: Stage, id: string): Promise<unknown[]> {
  return stage.query('SELECT "saveId" FROM "Branch" WHERE "storyId" = $1', [id]);
}

test('two people in different paragraphs never see a conflict, and keep their cursors', async ({
  dateline,
  stage,
  browser,
}) => {
  const [ana, bo] = [await stage.person('Ana Lund', 'editor'), await stage.person('Bo Rye', 'editor')];
  const id = await stage.draft(ana, { document });
  const [hers, his] = [
    await pageOf(browser, dateline.url, ana, id),
    await pageOf(browser, dateline.url, bo, id),
  ];
  await typeAfter(hers, 'The ferry left at six.', ' It rained.');
  await expect(statusOf(hers)).toHaveText('Saved');
  await hers.getByLabel('Kicker').fill('Harbour');
  await expect(statusOf(hers)).toHaveText('Saved');
  await typeAfter(his, 'Nobody waved.', ' Not');
  await expect(bodyOf(his)).toContainText('It rained.', { timeout: 15_000 });
  // Where he was, he goes on.
  await his.keyboard.type(' even the dog.');
  await his.getByLabel('Headline', { exact: true }).fill('A ferry leaves');
  await expect(statusOf(his)).toHaveText('Saved');
  await expect(his.getByLabel('Kicker')).toHaveValue('Harbour');
  await expect(his.getByRole('heading', { name: /changed the same/ })).toBeHidden();
  expect(await storedParagraphs(stage, id)).toEqual([
    'The ferry left at six. It rained.',
    'Nobody waved. Not even the dog.',
  ]);
  await typeAfter(hers, 'It rained.', ' Hard.');
  await expect(bodyOf(hers)).toContainText('Not even the dog.', { timeout: 15_000 });
  await expect(hers.getByLabel('Headline', { exact: true })).toHaveValue('A ferry leaves');
  await expect(statusOf(hers)).toHaveText('Saved');
  expect(await storedParagraphs(stage, id)).toEqual([
    'The ferry left at six. It rained. Hard.',
    'Nobody waved. Not even the dog.',
  ]);
  expect((await branchesOf(stage, id)).length).toBeGreaterThan(0);
});

test('two people in one paragraph choose, side by side, and lose nothing', async ({
  dateline,
  stage,
  browser,
}) => {
  const [ana, bo] = [await stage.person('Ana Moe', 'editor'), await stage.person('Bo Vik', 'editor')];
  const id = await stage.draft(ana, { document });
  const [hers, his] = [
    await pageOf(browser, dateline.url, ana, id),
    await pageOf(browser, dateline.url, bo, id),
  ];
  await typeAfter(hers, 'The ferry left at six.', ' It rained.');
  await expect(statusOf(hers)).toHaveText('Saved');
  await typeAfter(his, 'Nobody waved.', ' Why?');
  await typeAfter(his, 'The ferry left at six.', ' It snowed.');
  const panel = his.getByRole('region', { name: `You and ${ana.name} changed the same` });
  await expect(panel).toBeVisible({ timeout: 15_000 });
  await expect(statusOf(his)).toContainText('Conflict (kept on this device)');
  await expect(panel.locator('mark')).toHaveText(['snowed', 'rained']);
  const save = panel.getByRole('button', { name: 'Save what I chose' });
  await expect(save).toHaveAttribute('aria-disabled', 'true');
  await checkPage(his, 'conflict');
  // He goes on writing elsewhere meanwhile, and the page survives a reload.
  await typeAfter(his, 'Nobody waved. Why?', ' Well.');
  await expect(statusOf(his)).toHaveAttribute('data-kept', 'kept');
  his.on('dialog', (dialog) => dialog.accept());
  await his.reload();
  await expect(panel).toBeVisible({ timeout: 15_000 });
  await expect(bodyOf(his)).toContainText('Nobody waved. Why? Well.');
  await panel.getByRole('radio', { name: /^Both/ }).check();
  await save.click();
  await expect(panel).toBeHidden();
  await expect(statusOf(his)).toHaveText('Saved');
  expect(await storedParagraphs(stage, id)).toEqual([
    'The ferry left at six. It snowed.',
    'The ferry left at six. It rained.',
    'Nobody waved. Why? Well.',
  ]);

  // What came too late is in the history as it came, and can be taken over.
  await his.getByRole('link', { name: 'History' }).click();
  await his.getByRole('link', { name: 'Saves that were set aside' }).click();
  await expect(his.getByRole('list', { name: 'Set aside' })).toContainText(bo.name);
  await checkPage(his, 'what was set aside');
  await his.getByRole('list', { name: 'Set aside' }).getByRole('link').last().click();
  const story = his.getByRole('article', { name: 'Text' });
  await expect(story.locator('del').first()).toContainText('rained');
  await checkPage(his, 'a save that was set aside');
  await his.getByRole('button', { name: 'Take this over' }).click();
  await expect(his.getByText('It is the newest version now')).toBeVisible();
  expect((await storedParagraphs(stage, id))[0]).toBe('The ferry left at six. It snowed.');
  await his.getByRole('button', { name: 'Undo' }).click();
  await expect(his.getByText('Undone.')).toBeVisible();
  expect((await storedParagraphs(stage, id))[1]).toBe('The ferry left at six. It rained.');
});

test('two tabs of one person end with the words of both', async ({ dateline, stage, page, context }) => {
  const writer = await stage.person('Tuva Berg', 'writer');
  const id = await stage.draft(writer, { document });
  const second = await context.newPage();
  await openStory(page, dateline.url, writer, id);
  await openStory(second, dateline.url, writer, id);
  await typeAfter(page, 'The ferry left at six.', ' One.');
  await typeAfter(second, 'Nobody waved.', ' Two.');
  await expect(statusOf(second)).toHaveText('Saved');
  await typeAfter(page, 'The ferry left at six. One.', ' Three.');
  await expect(statusOf(page)).toHaveText('Saved');
  await expect
    .poll(() => storedParagraphs(stage, id))
    .toEqual(['The ferry left at six. One. Three.', 'Nobody waved. Two.']);
  await page.close();
  await second.reload();
  await expect(second.getByText('Words that never reached the server')).toBeHidden();
  await expect(bodyOf(second)).toContainText('One. Three.');
});

test('what two people changed is combined by hand, with its marks and in a field too', async ({
  dateline,
  stage,
  browser,
}) => {
  const [ana, bo] = [await stage.person('Ana Rem', 'editor'), await stage.person('Bo Sand', 'editor')];
  const id = await stage.draft(ana, { document, fields: { headline: 'A ferry' } });
  const [hers, his] = [
    await pageOf(browser, dateline.url, ana, id),
    await pageOf(browser, dateline.url, bo, id),
  ];
  await typeAfter(hers, 'The ferry left at six.', ' It rained.');
  await hers.getByLabel('Headline', { exact: true }).fill('A ferry leaves');
  await expect(hers.getByLabel('Headline', { exact: true })).toHaveValue('A ferry leaves');
  await expect(statusOf(hers)).toHaveText('Saved');
  await his.getByLabel('Headline', { exact: true }).fill('A late ferry');
  await typeAfter(his, 'The ferry left at six.', ' It snowed.');
  const panel = his.getByRole('region', { name: `You and ${ana.name} changed the same` });
  await expect(panel).toBeVisible({ timeout: 15_000 });

  const headline = panel.getByRole('group', { name: 'Headline' });
  await headline.getByRole('radio', { name: 'Combine by hand' }).check();
  const field = headline.getByRole('textbox', { name: 'Headline, combined' });
  await expect(field).toHaveValue('A late ferry leaves');
  await field.fill('A late ferry leaves at last');

  const passage = panel.getByRole('group', { name: 'Passage 1' });
  await passage.getByRole('radio', { name: 'Combine by hand' }).check();
  const text = passage.getByRole('textbox', { name: 'Passage 1, combined' });
  await expect(text).toHaveText('The ferry left at six. It snowed rained.');
  await checkPage(his, 'combining by hand');
  await text.click();
  await his.keyboard.press('ControlOrMeta+a');
  await his.keyboard.type('The ferry left at six. It snowed, then it rained.');
  // A look at another way doesn't lose it.
  await passage.getByRole('radio', { name: 'Mine' }).check();
  await passage.getByRole('radio', { name: 'Combine by hand' }).check();
  await expect(text).toHaveText('The ferry left at six. It snowed, then it rained.');
  await panel.getByRole('button', { name: 'Save what I chose' }).click();
  await expect(panel).toBeHidden();
  await expect(statusOf(his)).toHaveText('Saved');
  await expect(his.getByLabel('Headline', { exact: true })).toHaveValue('A late ferry leaves at last');
  expect(await storedParagraphs(stage, id)).toEqual([
    'The ferry left at six. It snowed, then it rained.',
    'Nobody waved.',
  ]);
});
