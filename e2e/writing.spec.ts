import type { Page } from '@playwright/test';
import { plainText, type Span } from '@/lib/document/rich-text';
import { expectAccessible, expectNoOverflow } from './support/accessible';
import { openDraft } from './support/open-draft';
import { expect, test } from './support/test';

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the story' });

/** Nothing is wider than the page, and every target has 24 px each way or stands within a line of text. */
async function checkPhone(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoOverflow(page);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, select, input:not([type=hidden]), a[href], summary')]
      .filter((element) => element.checkVisibility() && getComputedStyle(element).display !== 'inline')
      .filter((element) => !element.matches('input[type=checkbox], input[type=file], .sr-only'))
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 1 && (width < 24 || height < 24);
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(small).toEqual([]);
}

test('blocks come by the slash and its search, by keyboard alone', async ({ dateline, stage, page }) => {
  const story = await openDraft(page, dateline.url, stage);
  const options = page.getByRole('listbox', { name: 'Insert' }).getByRole('option');
  await page.keyboard.type('Either/or, it said.\n/');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(textOf(page)).toHaveAttribute('aria-activedescendant', /heading2$/);
  await expectAccessible(page);
  await page.keyboard.type('hea');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.type('A heading');
  await page.keyboard.press('Enter');

  await page.keyboard.type('/zebra');
  await expect(options).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'No block has this name' })).toBeAttached();
  await page.keyboard.press('Enter');
  await page.keyboard.type('/div');
  await expect(options).toHaveText([/Divider/]);
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await page.keyboard.type('an');
  await expect(options).toHaveCount(0);
  await page.keyboard.press('Enter');
  await page.keyboard.type('/rule');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Below.');

  expect((await story.stored()).map(({ type, level }) => [type, level].filter(Boolean).join(' '))).toEqual([
    'paragraph',
    'heading 3',
    'paragraph',
    'paragraph',
    'divider',
    'paragraph',
  ]);
});

test('Markdown habits make blocks; keys duplicate, move and delete them', async ({
  dateline,
  stage,
  page,
}) => {
  const story = await openDraft(page, dateline.url, stage);
  await page.keyboard.type('## Two\n### Three\n- a\nb\n\n1. one\n\n> Said.');
  await page.keyboard.press('ControlOrMeta+d');
  await page.keyboard.type(' Again.');
  const types = async () => (await story.stored()).map(({ type }) => type);
  expect(await types()).toEqual(['heading', 'heading', 'list', 'list', 'quote', 'quote']);
  const [, , bullets, numbers, first, second] = await story.stored();
  expect([bullets?.ordered, numbers?.ordered]).toEqual([false, true]);
  expect(second?.id).not.toBe(first?.id);
  expect([first?.paragraphs, second?.paragraphs]).toEqual([
    [[{ text: 'Said.' }]],
    [[{ text: 'Said. Again.' }]],
  ]);
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('ControlOrMeta+Shift+Backspace');
  await expect.poll(types).toEqual(['heading', 'heading', 'list', 'list', 'quote']);
  expect((await story.stored()).at(-1)?.id).toBe(first?.id);
});

test('links: over the selected words, to a story by its words, edited in place, and wanted ones stop publishing', async ({
  dateline,
  stage,
  page,
}) => {
  const [linked] = await stage.query<{ path: string; headline: string }>(
    'SELECT path, headline FROM "Publication" WHERE length(headline) > 12 ORDER BY "publishedAt" LIMIT 1',
  );
  if (!linked) throw new Error('The demo newsroom has published nothing.');
  const story = await openDraft(page, dateline.url, stage, { fields: { headline: 'A walk of links' } });
  await page.keyboard.type('As we wrote, the list');
  const selectBack = async (words: string) => {
    await expect(async () => {
      const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
      if (selected.length < words.length) await page.keyboard.press('Shift+ArrowLeft');
      expect(selected).toBe(words);
    }).toPass({ intervals: [50] });
  };

  await selectBack('list');
  await page.keyboard.press('ControlOrMeta+k');
  const field = page.getByRole('combobox', { name: /words of a story/ });
  await expect(field).toBeFocused();
  await page.keyboard.type('no such story at all');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'This can’t be a link' })).toBeVisible();
  await page.getByRole('button', { name: 'Address still wanted' }).press('Enter');
  await expect(textOf(page)).toBeFocused();

  await page.getByRole('button', { name: /Preflight/ }).press('Enter');
  await page.getByRole('button', { name: /The address of “list” is still wanted/ }).press('Enter');
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+k');
  await field.fill(linked.headline.toUpperCase());
  const found = page.getByRole('listbox', { name: 'Published stories' }).getByRole('option');
  await expect(found.first()).toContainText(linked.headline);
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await expect(found.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(textOf(page)).toBeFocused();
  const marksOf = async () => {
    const [block] = await story.stored();
    return ((block?.text ?? []) as Span[]).flatMap(({ marks }) => marks ?? []);
  };
  expect(await marksOf()).toEqual([{ type: 'link', href: `${dateline.url}${linked.path}` }]);

  await page.keyboard.press('ArrowLeft');
  const card = page.getByRole('group', { name: 'Link' });
  await expect(card.getByRole('link')).toHaveAttribute('href', `${dateline.url}${linked.path}`);
  await card.getByRole('button', { name: 'Remove link' }).press('Enter');
  await expect(card).toHaveCount(0);
  expect(await marksOf()).toEqual([]);
});

test('quotes and dashes follow the language, undo gives the plain one back, and a switch keeps them plain', async ({
  dateline,
  stage,
  page,
}) => {
  const story = await openDraft(page, dateline.url, stage, { fields: { language: 'de' } });
  const words = async () => (await story.stored()).map(({ text }) => plainText(text as Span[]));
  await page.keyboard.type('"Ja" -- so\n"');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.type('y "');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('!');
  expect(await words()).toEqual(['„Ja“ – so', '"y "!']);

  const headline = page.getByRole('textbox', { name: 'Headline', exact: true });
  await headline.pressSequentially('"Ja"');
  await expect(headline).toHaveValue('„Ja“');
  await headline.press('ControlOrMeta+z');
  await expect(headline).toHaveValue('„Ja"');

  const more = page.getByRole('button', { name: 'More', exact: true });
  await more.press('Enter');
  const smart = page.getByRole('button', { name: 'Smart quotes and dashes' });
  await smart.press('Enter');
  await expect(smart).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
  await textOf(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('\n"plain"');
  expect((await words())[2]).toBe('"plain"');
  await page.reload();
  await more.press('Enter');
  await expect(smart).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('button', { name: 'Set all quotes and dashes' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'places were set' })).toBeAttached();
  expect(await words()).toEqual(['„Ja“ – so', '„y „!', '„plain“']);
});

test('on a phone the settings and other views are behind one button, the tools above the keyboard', async ({
  dateline,
  stage,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openDraft(page, dateline.url, stage, { fields: { headline: 'On the road' } });
  const tools = page.getByRole('toolbar', { name: 'Text tools' });
  await expect(tools).toBeInViewport();
  await page.evaluate(() => document.documentElement.style.setProperty('--keyboard', '300px'));
  expect((await tools.boundingBox())?.y).toBeLessThan(544);
  await page.getByRole('textbox', { name: 'Headline', exact: true }).focus();
  await expect(tools).toBeHidden();

  const more = page.getByRole('button', { name: 'More', exact: true });
  const settings = page.getByRole('complementary', { name: 'Story settings' });
  await expect(settings).toBeHidden();
  await more.press('Enter');
  await page.getByRole('button', { name: 'Story settings' }).press('Enter');
  await expect(settings.getByRole('heading', { name: 'Story settings' })).toBeFocused();
  await checkPhone(page);
  await page.keyboard.press('Escape');
  await expect(settings).toBeHidden();
  await expect(more).toBeFocused();

  await page.getByRole('button', { name: /Preflight/ }).press('Enter');
  await page.getByRole('button', { name: /section/i }).press('Enter');
  await expect(settings.getByRole('combobox', { name: 'Section' })).toBeFocused();
});
