import type { Page } from '@playwright/test';
import { stagePages } from './support/stage-pages';
import { expect, test } from './support/test';

// What somebody hears who can't see the page, and how far somebody gets who has no mouse.

/** Expects that a page is read out with these words in this order; between them there may be others. */
async function expectReadOut(page: Page, words: (string | RegExp)[]): Promise<void> {
  const tree = await page.locator('body').ariaSnapshot();
  let rest = tree;
  for (const word of words) {
    const at = typeof word === 'string' ? rest.indexOf(word) : rest.search(word);
    expect(at, `${word} is not read out where it should be, in:\n${tree}`).toBeGreaterThanOrEqual(0);
    rest = rest.slice(at);
  }
}

test('a story and the front are read out in an order that makes sense', async ({ dateline, stage, page }) => {
  const [story] = await stage.query<{ path: string; headline: string; standfirst: string; warning: string }>(
    `SELECT path, headline, standfirst, "contentWarning" AS warning FROM "Publication"
     WHERE "contentWarning" <> '' ORDER BY length(document::text) DESC LIMIT 1`,
  );
  if (!story) throw new Error('The demo newsroom has no story with a content warning');
  await page.goto(dateline.url + story.path);
  // What only scripts can do is offered once the first screen is there.
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
  await expectReadOut(page, [
    'link "Skip to content"',
    'banner',
    'navigation "Sections"',
    'link "Search"',
    'main',
    `heading "${story.headline}" [level=1]`,
    `paragraph: ${story.standfirst}`,
    'text: By',
    'link "Tamsin Ruel"',
    'text: Photographs by',
    'text: Published',
    'time:',
    'text: Updated',
    'navigation "Added since publication"',
    'strong: "Content warning:"',
    story.warning,
    'checkbox "Show the pictures"',
    // A picture is described before its caption and its credit.
    /img "[^"]{20,}"\n\s*- text: "[^"]+ Photograph: \w[^"]* \/ [^"]+"/,
    /paragraph: Wrenmouth — /,
    'heading "What we know" [level=2]',
    'list:',
    'blockquote:',
    'link "Skip 4 posts"',
    'paragraph: Post on X',
    'region "3 pictures in a row that scrolls sideways"',
    'region "Help and support"',
    'link "0800 555 0142"',
    'text: Norland · every day, 24 hours Number checked',
    'region "Updates"',
    /heading "Verrall is [^"]+" \[level=3\]/,
    'button "Copy link"',
    'region "Topics"',
    'region "About the authors"',
    'contentinfo',
    'navigation "About this site"',
  ]);
  // Each heading is one step below some other at most.
  const levels = await page
    .getByRole('heading')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
  expect(levels[0]).toBe(1);
  for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);

  const { live } = await stagePages(stage);
  await page.goto(dateline.url + live);
  await expectReadOut(page, [
    'text: Live',
    '[level=1]',
    'status',
    'heading "Key points" [level=2]',
    'heading "Key events" [level=2]',
    'heading "Boat 45 is in" [level=2]',
    'heading "Boat 44 is in" [level=2]',
    'heading "Boat 21 is in" [level=2]',
    'link "Older posts"',
  ]);

  await page.goto(dateline.url);
  await expectReadOut(page, [
    'link "Skip to content"',
    'banner',
    'time:',
    'heading "The Wrenmouth Ledger" [level=1]',
    'navigation "Sections"',
    'main',
    '[level=2]:\n',
    'region "Latest"',
    /region "(?!Latest)[^"]+":\n\s*- heading/,
    'contentinfo',
  ]);
  // A warning comes before what it warns of, also on a card.
  await page.goto(`${dateline.url}/culture`);
  await expectReadOut(page, [
    'main',
    'heading "Culture" [level=1]',
    'strong: "Content warning:"',
    /img "[^"]{20,}"/,
    `heading "${story.headline}"`,
    'contentinfo',
  ]);
});

test('a reader without a mouse skips to the text, uncovers a picture, opens the times, shares and searches', async ({
  dateline,
  stage,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: dateline.url });
  const [story] = await stage.query<{ path: string }>(
    `SELECT path FROM "Publication" WHERE "contentWarning" <> '' ORDER BY length(document::text) DESC LIMIT 1`,
  );
  await page.goto(dateline.url + story?.path);
  const focused = page.locator(':focus');
  /** Goes on by the keyboard alone until the focus is there; each step of the way can be seen. */
  const tabTo = async (name: string | RegExp, key = 'Tab') => {
    for (let steps = 0; steps < 60; steps += 1) {
      await page.keyboard.press(key);
      const { words, seen } = await focused.evaluate((element) => {
        const style = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        return {
          words:
            element.getAttribute('aria-label') ??
            element.closest('label, a, button, summary')?.textContent ??
            '',
          seen: width > 0 && height > 0 && style.outlineStyle !== 'none' && style.opacity !== '0',
        };
      });
      expect(seen, `the focus can’t be seen at “${words}”`).toBe(true);
      if (typeof name === 'string' ? words.trim() === name : name.test(words)) return;
    }
    throw new Error(`The keyboard doesn’t get to ${name}`);
  };

  await tabTo('Skip to content');
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();

  const times = page.locator('.story-times');
  await tabTo(/^Published/);
  await page.keyboard.press('Enter');
  await expect(times).toHaveAttribute('open');
  await expect(times.getByRole('link', { name: /^Verrall is/ })).toBeVisible();

  const picture = page.locator('article figure img').first();
  await expect(picture).toHaveCSS('object-fit', 'none');
  await tabTo('Show the pictures');
  await page.keyboard.press('Space');
  await expect(picture).not.toHaveCSS('object-fit', 'none');

  await tabTo('Copy link');
  await page.keyboard.press('Enter');
  await expect(page.locator('share-story').getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(dateline.url + story?.path);

  await page.goto(dateline.url);
  await tabTo('Search');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${dateline.url}/search`);
  await tabTo(/^Words to look for|^$/);
  await page.keyboard.type('ferr');
  await expect(page.locator('#q-help option').first()).toHaveAttribute('value', /^ferr/i);
  await page.keyboard.type('y');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=ferry/);
  await expect(page.getByRole('main').locator('mark').first()).toHaveText(/ferr(y|ies)/i);
  await tabTo('Narrow it down');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Section' })).toBeVisible();
});
