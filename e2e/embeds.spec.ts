import type { Locator, Page } from '@playwright/test';
import type { Embed } from '@/blocks/embed/embed';
import type { Block } from '@/lib/document/block';
import { expectAccessible } from './support/accessible';
import { publish } from './support/desk-steps';
import { openDraft } from './support/open-draft';
import { pasteText } from './support/paste-text';
import { expect, test } from './support/test';
import { bodyOf } from './support/writing';

/** A post on X that is deleted as soon as it was asked about once, of this run alone. */
const vanishing = () => `https://x.com/tom_market/status/15418156${String(Date.now()).slice(-11)}`;

const code = (address: string) =>
  `<script>spy()</script><blockquote class="twitter-tweet"><p>Other words</p>&mdash; <a href="${address}?ref_src=x">May 12</a></blockquote>` +
  '<script async src="https://platform.twitter.com/widgets.js"></script><script src="https://metrics.example/t.js"></script>';

/** What is pasted, and which words the block then shows. */
const pastes = (deleted: string): [text: string, shows: string][] => [
  [code(deleted), 'The stall is open until'],
  ['https://www.instagram.com/reel/CharbouR1/?igsh=abc', 'Video on Instagram'],
  ['https://www.facebook.com/share/p/1AbCdEf/?mibextid=x', 'Post on Facebook'],
  ['https://www.threads.net/@ana.brandt/post/CharbouR_1x?xmt=abc', '@ana.brandt on Threads'],
  ['https://vm.tiktok.com/ZMabc1234/', 'Bread!'],
  ['https://youtu.be/hArB0ur-_42?si=abc&t=95', 'The crossing'],
  ['https://bsky.app/profile/tom.market.example/post/3kqmooj3ems2w', '- bread'],
  ['https://harbour.social/web/@ana/112345678901234567', 'Storm tonight.'],
  ['https://vimeo.com/123456789?fl=pl', 'The ferry at dawn'],
  ['https://news.example/ferry?utm_source=mail', 'Ferry late'],
];

const paste = (page: Page, text: string) => pasteText(bodyOf(page), text);

const isEmbed = (block: Block): block is Block & Embed => block.type === 'embed';

/** Presses a button that the page may not listen to yet, until `sign` shows. */
async function pressUntil(button: Locator, sign: Locator): Promise<void> {
  await expect(async () => {
    if (!(await sign.isVisible())) await button.click({ timeout: 3_000 });
    await expect(sign).toBeVisible({ timeout: 8_000 });
  }).toPass({ timeout: 60_000 });
}

test('posts of every platform are pasted and kept; one that is deleted turns up at the desk', async ({
  dateline,
  stage,
  page,
}) => {
  test.setTimeout(240_000);
  const deleted = vanishing();
  const slug = `quay-${deleted.slice(-11)}`;
  await stage.section(slug, 'Quay');
  const [section] = await stage.query<{ id: string }>('SELECT id FROM "Section" WHERE slug = $1', [slug]);
  const fields = { headline: 'What the quay says', sectionId: section?.id ?? null };
  const story = await openDraft(page, dateline.url, stage, { fields });
  await page.keyboard.type('They say it everywhere.');
  const blocks = page.locator('.embed-block');
  for (const [i, [text, shows]] of pastes(deleted).entries()) {
    await bodyOf(page).press('ControlOrMeta+End');
    await page.keyboard.press('Enter');
    await paste(page, text);
    await expect(blocks.nth(i).locator('.embed-preview')).toContainText(shows);
    await expect(blocks.nth(i).getByText('Asking the platform')).toBeHidden();
  }
  await expect(blocks.nth(0).getByRole('status')).toContainText('a script from metrics.example');
  await expect(blocks.nth(1).getByRole('status')).toContainText('does not allow its posts to be kept');

  // The words and pictures of a snapshot are corrected; what was captured stays beside them.
  const bluesky = blocks.nth(6);
  await bluesky.getByText('Details').click();
  await bluesky.getByLabel('Words of the post').fill('Open:\n- fresh bread');
  await expect(bluesky.locator('.embed-captured')).toHaveText('Open:\n- bread');
  await bluesky.getByRole('button', { name: 'Fetch it into the library' }).click();
  await expect(bluesky.getByText('In the library')).toBeVisible({ timeout: 30_000 });
  const instagram = blocks.nth(1);
  await instagram.getByLabel('Words of the post').fill('Seen on the quay.');

  const stored = (await story.stored()).filter(isEmbed);
  expect(stored.map(({ provider, source }) => `${provider} ${source}`)).toEqual([
    'x provider',
    'instagram editor',
    'facebook editor',
    'threads editor',
    'tiktok provider',
    'youtube provider',
    'bluesky editor',
    'mastodon provider',
    'oembed provider',
    'page provider',
  ]);
  expect(stored[0]?.url).toBe(deleted);
  expect(stored[4]?.url).toBe('https://www.tiktok.com/@tom.market/video/7301234567890123456');
  expect(stored[5]?.url).toBe('https://www.youtube.com/watch?v=hArB0ur-_42&t=95s');
  expect(stored[6]).toMatchObject({
    editedBy: 'Runa Holm',
    captured: { text: 'Open:\n- bread' },
    inReplyTo: { handle: 'ana.example' },
    pictures: [{ alt: 'The quay with the stall', photoId: expect.any(String) }],
  });
  expect(stored[7]?.text).toBe('Storm tonight.\nStay in.');
  expect(JSON.stringify(stored)).not.toMatch(/<script|spy\(|metrics\.example/);

  const address = await publish(page, dateline.url);
  const quotation = () => page.locator('figure.embed', { hasText: 'The stall is open until' });
  await page.goto(address);
  await expect(quotation().getByRole('link', { name: 'See the post on X' })).toBeVisible();
  const picture = page.locator('.embed-picture');
  await expect(picture.getByAltText('The quay with the stall')).toBeVisible();

  // The monitor misses it, looks again, and the desk decides.
  await page.goto(`${dateline.url}/desk/embeds?show=all`);
  const item = page
    .getByRole('listitem')
    .filter({ has: page.getByText(`The stall is open until ${deleted.slice(-19)}`, { exact: false }) })
    .first();
  const look = item.getByRole('button', { name: 'Look again now' });
  await pressUntil(look, item.getByText('A second look will tell.'));
  await pressUntil(look, item.getByText('Gone', { exact: true }));
  await page.goto(`${dateline.url}/desk/embeds`);
  await expect(item.getByText('with a note that the post is gone')).toBeVisible();
  await expectAccessible(page);

  await expect(async () => {
    await page.goto(address);
    await expect(quotation()).toContainText('No longer available on X; captured', { timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  await expect(quotation().getByRole('link')).toHaveCount(0);

  await page.goto(`${dateline.url}/desk/embeds`);
  await pressUntil(
    item.getByRole('button', { name: 'Describe it' }),
    item.getByLabel('What readers get in its place'),
  );
  await item.getByLabel('What readers get in its place').fill('Tom Okoro announced that his stall was open.');
  await item.getByRole('button', { name: 'Show this to readers' }).click();
  await expect(item.getByText('Readers now see the description.')).toBeVisible();
  await page.goto(`${dateline.url}/desk/stories/${story.id}`);
  await expect(blocks.nth(0).getByText('Readers get a description in its place.')).toBeVisible();
  await page.goto(address);
  await expect(page.getByText('Tom Okoro announced that his stall was open.')).toBeVisible();
  await expect(quotation()).toHaveCount(0);
});
