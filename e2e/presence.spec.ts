import { randomInt } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import { checkPage } from './support/check-page';
import { waitUntilSaved } from './support/desk-steps';
import type { Stage, StagedPerson } from './support/stage';
import { expect, test } from './support/test';
import { bodyOf, openStory, paragraph, statusOf, storedParagraphs, typeAfter } from './support/writing';

const document = {
  version: 1 as const,
  blocks: [paragraph('first', 'The ferry left at six.'), paragraph('second', 'Nobody waved.')],
};

async function pageOf(browser: Browser, origin: string, person: StagedPerson, id: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await openStory(page, origin, person, id);
  return page;
}

/** A story that can be published. */
async function readyDraft(stage: Stage, by: StagedPerson): Promise<string> {
  const [section] = await stage.query<{ id: string }>('SELECT id FROM "Section" ORDER BY position LIMIT 1');
  const fields = { headline: `A ferry leaves ${randomInt(1e6, 1e7)}`, sectionId: section?.id ?? null };
  return stage.draft(by, { fields, document });
}

const others = (page: Page) => page.getByRole('button', { name: /others? ha(s|ve) this story open/ });
const panel = (page: Page) => page.getByRole('region', { name: 'Also in this story' });
const marked = (page: Page) => page.locator('.story-editor [data-colleague]');
const notice = (page: Page) => page.locator('.desk-notice').getByRole('status');

test('colleagues see who is in the story and where, and when they leave', async ({
  dateline,
  stage,
  browser,
}) => {
  const [ana, bo] = [await stage.person('Ana Sund', 'editor'), await stage.person('Bo Dahl', 'editor')];
  const id = await stage.draft(ana, { document });
  const hers = await pageOf(browser, dateline.url, ana, id);
  await expect(statusOf(hers)).toHaveText('Saved');
  await expect(others(hers)).toBeHidden();
  const his = await pageOf(browser, dateline.url, bo, id);
  await expect(others(hers)).toHaveAccessibleName('1 other has this story open');
  await expect(others(his)).toHaveAttribute('title', ana.name);

  await bodyOf(his).getByText('Nobody waved.').click();
  await expect(marked(hers)).toHaveText('Nobody waved.');
  await expect(marked(hers)).toHaveAttribute('data-colleague', bo.name);
  await others(hers).click();
  await expect(panel(hers)).toContainText(`${bo.name} at “Nobody waved.”`);
  await checkPage(hers, 'colleagues');
  await his.getByLabel('Headline', { exact: true }).click();
  await expect(panel(hers)).toContainText(`${bo.name} in Headline`);
  await expect(marked(hers)).toHaveAttribute('data-field', 'headline');

  // Gone to another page, he is gone at once.
  await his.goto(`${dateline.url}/desk/stories`);
  await expect(others(hers)).toBeHidden();
  await expect(marked(hers)).toHaveCount(0);

  // A crash says nothing: then the lease runs out, here by the database's own clock.
  await openStory(his, dateline.url, bo, id);
  await expect(others(hers)).toBeVisible();
  await his.close();
  const [lease] = await stage.query<{ left: number }>(
    `SELECT extract(epoch FROM "expiresAt" - now())::float AS left FROM "Presence"
     WHERE "storyId" = $1 AND "personId" = $2`,
    [id, bo.id],
  );
  expect(lease?.left ?? 0).toBeLessThanOrEqual(60);
  await stage.query(`UPDATE "Presence" SET "expiresAt" = now() WHERE "storyId" = $1 AND "personId" = $2`, [
    id,
    bo.id,
  ]);
  await expect(others(hers)).toBeHidden({ timeout: 30_000 });
});

test('a second window of one’s own is told apart from a colleague', async ({
  dateline,
  stage,
  page,
  context,
}) => {
  const writer = await stage.person('Tuva Lie', 'writer');
  const id = await stage.draft(writer, { document });
  const second = await context.newPage();
  await openStory(page, dateline.url, writer, id);
  await openStory(second, dateline.url, writer, id);
  await bodyOf(second).getByText('Nobody waved.').click();
  await others(page).click();
  await expect(panel(page)).toContainText('You, in another window at “Nobody waved.”');
  await typeAfter(second, 'Nobody waved.', ' Two.');
  await expect(bodyOf(page)).toContainText('Nobody waved. Two.');
  await expect(notice(page)).toHaveText('What you saved in another window is on this page now.');
});

test('what a colleague saves appears at once, beside what is not saved here yet', async ({
  dateline,
  stage,
  browser,
}) => {
  const [ana, bo] = [await stage.person('Ana Haug', 'editor'), await stage.person('Bo Teig', 'editor')];
  const id = await stage.draft(ana, { document });
  const hers = await pageOf(browser, dateline.url, ana, id);
  const his = await pageOf(browser, dateline.url, bo, id);
  await typeAfter(hers, 'The ferry left at six.', ' It rained.');
  await hers.getByLabel('Kicker').fill('Harbour');
  await expect(bodyOf(his)).toContainText('It rained.');
  await expect(his.getByLabel('Kicker')).toHaveValue('Harbour');
  await expect(notice(his)).toHaveText(`What ${ana.name} saved is on this page now.`);
  // Where he was he goes on, and both have everything.
  await typeAfter(his, 'Nobody waved.', ' Not even');
  await typeAfter(hers, 'It rained.', ' Hard.');
  await expect(bodyOf(his)).toContainText('It rained. Hard.');
  await his.keyboard.type(' the dog.');
  await expect(statusOf(his)).toHaveText('Saved');
  await expect(bodyOf(hers)).toContainText('Nobody waved. Not even the dog.');
  await expect(statusOf(hers)).toHaveText('Saved');
  await expect
    .poll(() => storedParagraphs(stage, id))
    .toEqual(['The ferry left at six. It rained. Hard.', 'Nobody waved. Not even the dog.']);
  await expect(his.getByRole('heading', { name: /changed the same/ })).toBeHidden();
});

for (const stream of ['a stream', 'the heartbeat alone'] as const) {
  test(`published by a colleague while one types: told by ${stream}, and the next save lands`, async ({
    dateline,
    stage,
    browser,
  }) => {
    const [ana, bo] = [await stage.person('Ana Vold', 'editor'), await stage.person('Bo Rud', 'editor')];
    const id = await readyDraft(stage, ana);
    const his = await (await browser.newContext()).newPage();
    const streams = stream === 'a stream';
    if (!streams) {
      await his.route(/\/api\/stories\/.*\/events/, (route) => route.abort());
      await his.clock.install();
    }
    /** His page asks every 15 s. */
    const askSoon = async () => {
      if (!streams) await his.clock.fastForward(16_000);
    };
    await openStory(his, dateline.url, bo, id);
    const hers = await pageOf(browser, dateline.url, ana, id);
    await typeAfter(his, 'Nobody waved.', ' Not');
    await expect(statusOf(his)).toHaveText('Saved');
    await expect(bodyOf(hers)).toContainText('Nobody waved. Not');

    await his.keyboard.type(' even');
    // What goes out is what she saw: a save of his in between would make her look again.
    await expect(statusOf(his)).toHaveText('Saved');
    await expect(bodyOf(hers)).toContainText('Nobody waved. Not even');
    await waitUntilSaved(hers);
    await hers.getByRole('button', { name: /^Publish/ }).click();
    await hers.getByRole('dialog').getByRole('button', { name: 'Publish now' }).click();
    await expect(hers.getByRole('dialog').getByRole('link', { name: 'View page' })).toBeVisible();
    await askSoon();
    await expect(notice(his)).toHaveText(`${ana.name} has published this story. You can go on writing.`, {
      timeout: 20_000,
    });
    await checkPage(his, 'a notice');
    const box = his.getByRole('region', { name: 'Publication' });
    await expect(box.getByRole('link', { name: /a-ferry-leaves/ })).toBeVisible();

    await bodyOf(his).press('ControlOrMeta+End');
    await his.keyboard.type(' the dog.');
    await expect(statusOf(his)).toHaveText('Saved');
    await expect
      .poll(() => storedParagraphs(stage, id))
      .toEqual(['The ferry left at six.', 'Nobody waved. Not even the dog.']);
    // Nobody here is told of what they do themselves.
    await expect(hers.locator('.desk-notice', { hasText: 'published' })).toHaveCount(0);

    await his.getByRole('button', { name: 'Dismiss' }).click();
    await hers.keyboard.press('Escape');
    await hers.getByRole('button', { name: 'Unpublish…' }).click();
    await hers.getByRole('dialog').getByRole('button', { name: 'Unpublish', exact: true }).click();
    await expect(hers.getByText('This story has been taken down.')).toBeVisible();
    await askSoon();
    await expect(notice(his)).toHaveText(`${ana.name} has taken this story down. You can go on writing.`, {
      timeout: 20_000,
    });
    await expect(box.getByRole('link', { name: /a-ferry-leaves/ })).toHaveCount(0);
  });
}

test('notes of a colleague appear, are answered and resolved without a reload', async ({
  dateline,
  stage,
  browser,
}) => {
  const [ana, bo] = [await stage.person('Ana Foss', 'editor'), await stage.person('Bo Lien', 'editor')];
  const id = await stage.draft(ana, { document });
  const hers = await pageOf(browser, dateline.url, ana, id);
  const his = await pageOf(browser, dateline.url, bo, id);
  await bodyOf(hers).getByText('Nobody waved.').click({ clickCount: 3 });
  await hers.getByRole('button', { name: 'Add note' }).click();
  await hers.getByRole('textbox', { name: 'Say something about these words' }).fill('Who says so?');
  await hers.keyboard.press('ControlOrMeta+Enter');
  await his.getByRole('button', { name: /^Notes 1/ }).click();
  const list = (page: Page) => page.getByRole('complementary', { name: 'Notes' });
  await expect(list(his)).toContainText('Who says so?');
  await list(his).getByRole('button', { name: 'Answer' }).click();
  await list(his).getByRole('textbox').fill('The harbour master.');
  await list(his).getByRole('button', { name: 'Answer' }).click();
  await expect(list(hers)).toContainText('The harbour master.');
  await list(hers).getByRole('button', { name: 'Resolve' }).click();
  await expect(list(his).getByText('Resolved (1)')).toBeVisible();
});

test('notes on the headline and on an update are seen where they are', async ({
  dateline,
  stage,
  browser,
}) => {
  const [ana, bo] = [await stage.person('Ana Ness', 'editor'), await stage.person('Bo Moen', 'editor')];
  const id = await readyDraft(stage, ana);
  const hers = await pageOf(browser, dateline.url, ana, id);
  const list = (page: Page) => page.getByRole('complementary', { name: 'Notes' });
  const say = async (page: Page, words: string) => {
    await list(page).getByRole('textbox', { name: 'Say something about these words' }).fill(words);
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(list(page).getByRole('textbox')).toBeHidden();
  };
  await hers.getByRole('button', { name: /^Publish/ }).click();
  await hers.getByRole('dialog').getByRole('button', { name: 'Publish now' }).click();
  await expect(hers.getByRole('dialog').getByRole('link', { name: 'View page' })).toBeVisible();
  await hers.keyboard.press('Escape');

  const headline = hers.getByLabel('Headline', { exact: true });
  await headline.evaluate((field: HTMLTextAreaElement) => {
    field.focus();
    field.setSelectionRange(2, 7);
  });
  await hers.keyboard.press('ControlOrMeta+Alt+m');
  await say(hers, 'Or a boat?');
  await expect(hers.locator('[data-field="headline"]')).toHaveAttribute('data-noted', '');
  await hers.getByRole('button', { name: 'Add update' }).click();
  const update = hers.getByRole('textbox', { name: 'Text of the update' });
  await update.click();
  await hers.keyboard.type('They sail again.');
  await expect(hers.locator('[data-update] [data-save]')).toHaveAttribute('data-save', 'saved');
  await hers.keyboard.press('ControlOrMeta+a');
  await hers.keyboard.press('ControlOrMeta+Alt+m');
  await say(hers, 'Since when?');
  await expect(update.locator('[data-note]')).toHaveText('They sail again.');

  const his = await pageOf(browser, dateline.url, bo, id);
  await his.getByRole('button', { name: /^Notes 2/ }).click();
  await expect(list(his)).toContainText('Or a boat?');
  await list(his).getByRole('button', { name: 'Go to “ferry”' }).click();
  await expect(his.getByLabel('Headline', { exact: true })).toBeFocused();
  expect(await his.evaluate(() => getSelection()?.toString())).toBe('ferry');
  // The update is closed here: going to its note opens it.
  await list(his).getByRole('button', { name: 'Go to “They sail again.”' }).click();
  await expect(his.getByRole('textbox', { name: 'Text of the update' }).locator('[data-note]')).toHaveText(
    'They sail again.',
  );
  await checkPage(his, 'notes on fields and updates');
  await his.getByLabel('Headline', { exact: true }).fill('A boat leaves');
  await expect(list(his).getByText('These words are no longer in the text.')).toBeVisible();
});
