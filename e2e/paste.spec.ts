import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { outline } from '@/blocks/test-support/outline';
import { type OpenDraft, openDraft } from './support/open-draft';
import { picture } from './support/picture';
import { outside } from './support/shared-dateline';
import { expect, test } from './support/test';

const fixture = (name: string) =>
  readFileSync(new URL(`../blocks/paste/fixtures/${name}`, import.meta.url), 'utf8');
const textOf = (page: Page): Locator => page.getByRole('textbox', { name: 'Text of the story' });

/** Pastes with the browser's own keys, after the clipboard was filled as another program would fill it. */
async function paste(page: Page, data: Record<string, string>, keys = 'ControlOrMeta+V'): Promise<void> {
  await page.evaluate(async (types) => {
    const blobs = Object.entries(types).map(([type, text]) => [type, new Blob([text], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  }, data);
  await page.keyboard.press(keys);
}

/** Pastes what the browser's own clipboard would clean away: the event as Word on Windows makes it. */
async function pasteEvent(page: Page, html: string): Promise<void> {
  await textOf(page).evaluate((editor, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', text);
    clipboardData.setData('text/plain', 'the words alone');
    editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

const outlineOf = async (story: OpenDraft) => outline({ version: 1, blocks: await story.stored() });

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

// What is pasted is read where nothing runs; the browser reports its handlers all the same.
test.use({ mayBeStopped: /^Executing inline event handler/ });

test('a text from Google Docs comes in as blocks, and is there again after a reload', async ({
  dateline,
  stage,
  page,
}) => {
  const story = await openDraft(page, dateline.url, stage);
  await paste(page, { 'text/html': fixture('google-docs.html'), 'text/plain': 'the words alone' });
  const text = textOf(page);
  await expect(text.getByRole('heading', { name: 'What closes when' })).toBeVisible();
  await expect(text.locator('ul ul ul').getByText('Windows last')).toBeVisible();
  await expect(text.getByRole('link', { name: 'the port says' })).toHaveAttribute(
    'href',
    'https://harbour.example.org/notices/ferry?year=2026&lang=en',
  );
  await expect(text.getByText('[Picture: Two ferries side by side at the north pier')).toBeVisible();
  await expect(text.locator('img[src^="http"]')).toHaveCount(0);
  expect(await outlineOf(story)).toBe(fixture('google-docs.story.txt'));
  await page.reload();
  await expect(text.locator('ul ul ul').getByText('Windows last')).toBeVisible();
  expect(await outlineOf(story)).toBe(fixture('google-docs.story.txt'));
});

test('a text from Word comes in as blocks, and goes again by one undo', async ({ dateline, stage, page }) => {
  const story = await openDraft(page, dateline.url, stage);
  await pasteEvent(page, fixture('word-desktop.html'));
  const text = textOf(page);
  await expect(text.getByRole('heading', { name: 'Lock gates held shut' })).toBeVisible();
  await expect(text.locator('ul ul ul').getByText('Never on New Year’s Day')).toBeVisible();
  await expect(text.locator('ol').getByText('Ring the bell')).toBeVisible();
  await expect(text.getByText('Check this with the lawyer')).toHaveCount(0);
  expect(await outlineOf(story)).toBe(fixture('word-desktop.story.txt'));
  await page.reload();
  await expect(text.locator('ol ol').getByText('twice at night')).toBeVisible();
  expect(await outlineOf(story)).toBe(fixture('word-desktop.story.txt'));

  await text.press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  await pasteEvent(page, fixture('website.html'));
  await expect(text.getByRole('heading', { name: 'Bells ring again' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(text.getByRole('heading', { name: 'Bells ring again' })).toHaveCount(0);
  await expect(text.getByRole('heading', { name: 'Lock gates held shut' })).toBeVisible();
});

test('pictures come along into the library, or leave a note of what is missing', async ({
  dateline,
  stage,
  page,
}) => {
  const story = await openDraft(page, dateline.url, stage);
  const inside = (await picture({ width: 300, height: 200 })).toString('base64');
  await pasteEvent(
    page,
    `<p>Before.</p>
    <figure><a href="https://other.example/x"><img src="${outside()}/pictures/quay.jpg" alt="Two boats at a quay"></a>
      <figcaption>The quay on <b>Tuesday</b></figcaption></figure>
    <p>Between.</p><p><img src="${outside()}/pictures/gone.jpg" alt="A gull"></p>
    <p><img src="data:image/jpeg;base64,${inside}" alt=""></p>`,
  );
  const text = textOf(page);
  const photos = text.locator('figure.photo-block');
  await expect(photos).toHaveCount(2);
  await expect(photos.first().locator('.photo-caption')).toHaveText('The quay on Tuesday');
  await expect(photos.first().getByLabel(/alt text/)).toHaveValue('Two boats at a quay');
  await expect(photos.first().getByRole('link', { name: 'Fetched from 127.0.0.1' })).toHaveAttribute(
    'href',
    `${outside()}/pictures/quay.jpg`,
  );
  await expect(text.getByRole('alert').filter({ hasText: 'the site answered 404' })).toBeVisible();
  await text.getByRole('button', { name: 'Dismiss' }).click();
  await page.keyboard.type('After.');
  const blocks = await story.stored();
  expect(blocks.map(({ type }) => type)).toEqual([
    'paragraph',
    'photo',
    'paragraph',
    'paragraph',
    'photo',
    'paragraph',
  ]);
  expect(outline({ version: 1, blocks: blocks.filter(({ type }) => type === 'paragraph') })).toBe(
    'P  Before.\n\nP  Between.\n\nP  [Picture: A gull, from 127.0.0.1]\n\nP  After.\n',
  );
  await page.reload();
  await expect(photos).toHaveCount(2);
  await expect(photos.first().locator('img')).toHaveJSProperty('complete', true);
});

test('one undo takes a paste back with its pictures', async ({ dateline, stage, page }) => {
  const story = await openDraft(page, dateline.url, stage);
  await page.keyboard.type('Mine.');
  await page.keyboard.press('Enter');
  await pasteEvent(page, `<p>Theirs.</p><img src="${outside()}/pictures/quay.jpg" alt="Boats"><p>Ends.</p>`);
  await expect(textOf(page).locator('figure.photo-block img')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(textOf(page).getByText('Theirs.')).toHaveCount(0);
  await expect(textOf(page).locator('figure.photo-block')).toHaveCount(0);
  expect(await outlineOf(story)).toMatch(/^P {2}Mine\.\n/);
});

test('plain text, Markdown and an address come in as what they mean', async ({ dateline, stage, page }) => {
  const story = await openDraft(page, dateline.url, stage);
  await paste(page, { 'text/plain': 'One.\nStill one.\n\nTwo.' });
  await page.keyboard.press('Enter');
  await paste(page, { 'text/plain': '## Gates\n\n- open\n- shut\n\nSee **this**.' });
  await expect(textOf(page).getByRole('heading', { name: 'Gates' })).toBeVisible();
  await page.keyboard.press('Enter');
  await paste(page, { 'text/plain': '# As it is\n- written' }, 'ControlOrMeta+Shift+V');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Here are the rules');
  for (let n = 0; n < 'rules'.length; n += 1) await page.keyboard.press('Shift+ArrowLeft');
  await paste(page, { 'text/plain': 'https://locks.example.org/rules' });
  expect(await outlineOf(story)).toBe(
    `${[
      'P  One.⏎Still one.',
      'P  Two.',
      'H2 Gates',
      '   - open\n   - shut',
      'P  See **this**.',
      'P  # As it is',
      'P  - written',
      'P  Here are the <rules|https://locks.example.org/rules>',
    ].join('\n\n')}\n`,
  );
});

test('a copy out of the editor keeps its blocks and gets ids of its own', async ({
  dateline,
  stage,
  page,
}) => {
  const story = await openDraft(page, dateline.url, stage, {
    blocks: [
      { id: 'head1', type: 'heading', version: 1, level: 3, text: [{ text: 'Gates' }] },
      {
        id: 'quot1',
        type: 'quote',
        version: 1,
        paragraphs: [[{ text: 'We told ' }, { text: '[Danny]', marks: [{ type: 'insertion' }] }]],
        speaker: 'Mila Strand',
        source: null,
      },
      { id: 'para1', type: 'paragraph', version: 1, text: [{ text: 'End.' }] },
    ],
  });
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+C');
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+V');
  await expect(textOf(page).getByText('Gates')).toHaveCount(2);
  const blocks = await story.stored();
  const half = `H3 Gates\n\n>  We told {[Danny]}\n   — Mila Strand\n\nP  End.\n`;
  expect(outline({ version: 1, blocks })).toBe(`${half}\n${half}`);
  expect(new Set(blocks.map(({ id }) => id)).size).toBe(6);
  expect(blocks.slice(0, 3).map(({ id }) => id)).toEqual(['head1', 'quot1', 'para1']);
});

test('rubbish of five megabytes leaves an editor that works', async ({ dateline, stage, page }) => {
  test.setTimeout(120_000);
  const story = await openDraft(page, dateline.url, stage);
  await pasteEvent(page, `${'<div><b onclick=alert(1)>'.repeat(20_000)}deep${' '.repeat(4_000_000)}`);
  await expect(textOf(page).getByText('deep')).toBeVisible({ timeout: 60_000 });
  await page.keyboard.type(' end');
  expect(await outlineOf(story)).toContain('deep');
});
