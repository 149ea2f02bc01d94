import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { EmbedContent } from '@/lib/document/shapes/embed';
import { emptyEmbed } from '@/lib/document/shapes/empty-embed';
import { newBlockId } from '@/lib/kit/ids';
import { countShifts, readToTheEnd, shiftsOf, whatMoved } from './support/layout-shift';
import { publishByHand } from './support/publish-by-hand';
import type { Stage, StagedPerson } from './support/stage';
import { expect, test } from './support/test';
import { standInForPlatforms } from './support/third-party';
import { untilTakenOver } from './support/until-taken-over';

// What readers' pages do with scripts, and that they are whole without.

// A line that comes or goes moves a hundredth or more; the faces’ own letters move some words by less than a pixel.
const still = 0.001;
const words = 'The last boat left at nine, and nobody on the quay had been told.';
const paragraph = (text: string) => ({ id: newBlockId(), type: 'paragraph', version: 1, text: [{ text }] });
const embed = (content: Partial<EmbedContent>) => ({
  ...emptyEmbed,
  ...content,
  id: newBlockId(),
  type: 'embed',
  version: 1,
});
const post = (i: number) =>
  embed({
    provider: 'x',
    platform: 'X',
    url: `https://x.com/quay_${i}/status/17895512345678901${10 + i}`,
    authorName: `Quay ${i}`,
    handle: `quay_${i}`,
    text: `${words} ${i}`,
    postedAt: '2026-11-20T19:04:00Z',
  });
const video = embed({
  kind: 'video',
  provider: 'youtube',
  platform: 'YouTube',
  title: 'The last boat',
  url: 'https://www.youtube.com/watch?v=hArB0ur-_42&t=90s',
});
const elsewhere = embed({
  provider: 'mastodon',
  platform: 'Mastodon',
  url: 'https://harbour.social/@ana/112345678901234567',
  handle: 'ana@harbour.social',
  text: 'From another place.',
});
const sourceOnly = embed({ provider: 'x', platform: 'Twitter', handle: 'nightbus_fan', text: 'Still here.' });

async function publish(stage: Stage, by: StagedPerson, slug: string) {
  await stage.section('quayside', 'Quayside');
  const before = Array.from({ length: 6 }, () => paragraph(words.repeat(6)));
  const posts = Array.from({ length: 12 }, (_, i) => post(i));
  const blocks = [
    ...before,
    video,
    paragraph(words),
    ...posts,
    paragraph(words),
    elsewhere,
    paragraph(words),
    sourceOnly,
  ];
  return publishByHand(stage, by, 'quayside', slug, blocks);
}

/** Decides in the settings whether readers may open what a platform has. */
async function switchProvider(page: Page, label: string, on: boolean) {
  await untilTakenOver(page.getByLabel(label));
  await page.getByLabel(label).setChecked(on);
  await page.getByRole('button', { name: 'Save for all pages' }).click();
  await expect(page.getByText('Saved. Every page follows at once.')).toBeVisible();
}

// A frame that tries to lead elsewhere is held back.
test.use({ mayBeStopped: /^Framing 'https:\/\/elsewhere\.example\/'/ });

test('a reader opens posts where they stand, and nobody hears of it before', async ({
  dateline,
  stage,
  page,
}) => {
  const admin = await stage.person('Ada Brink', 'admin');
  const { path } = await publish(stage, admin, `posts-${Date.now()}`);
  const { asked } = await standInForPlatforms(page, dateline.url);
  // With the faces in the browser, as for everybody but a first visit.
  await page.goto(dateline.url);
  await page.waitForFunction(() => document.documentElement.dataset.type);
  await countShifts(page);
  const answer = await page.goto(dateline.url + path);
  expect(answer?.headers()['content-security-policy']).toContain(
    'frame-src https://harbour.social https://platform.twitter.com https://www.youtube-nocookie.com;',
  );
  const front = await page.request.get(dateline.url);
  expect(front.headers()['content-security-policy']).toContain("frame-src 'none'");

  // Twelve posts of X and one of Mastodon have a button; the source alone has none.
  const buttons = page.getByRole('button', { name: 'Show the post from X' });
  await expect(buttons).toHaveCount(12);
  await expect(page.getByRole('button', { name: /^Show the post/ })).toHaveCount(13);
  await readToTheEnd(page);
  expect(asked).toEqual([]);
  expect(await shiftsOf(page), await whatMoved(page)).toBeLessThan(still);

  // By keyboard one gets past all twelve at once.
  const skip = page.getByRole('link', { name: 'Skip 12 posts' });
  await skip.focus();
  await expect(skip).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'See the post on Mastodon' })).toBeFocused();

  // One is opened: its frame takes the place of the quotation, and nothing else is asked for.
  const first = page.locator('figure.embed').first();
  await first.getByRole('button').click();
  const frame = first.locator('iframe');
  await expect(frame).toHaveAttribute('title', 'Quay 0 (@quay_0) on X');
  await expect(frame).toHaveAttribute('loading', 'lazy');
  await expect(frame).toHaveAttribute('sandbox', /^allow-scripts /);
  await expect(frame).toHaveAttribute('referrerpolicy', 'no-referrer');
  await expect(first.frameLocator('iframe').getByText('The post itself')).toBeVisible();
  await expect(frame).toHaveAttribute('height', '431');
  await expect(first.locator('blockquote')).toBeHidden();
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain('https://platform.twitter.com/embed/Tweet.html?id=1789551234567890110');

  // Only the frame itself is believed about its height.
  await page.evaluate(() => {
    const lie = { 'twttr.embed': { params: [{ height: 3_000 }] } };
    window.postMessage(lie, '*');
  });
  await first.getByRole('button', { name: 'Back to the quotation' }).click();
  await expect(first.locator('blockquote')).toBeVisible();
  await expect(frame).toHaveCount(0);
  await first.getByRole('button', { name: 'Show the post from X' }).click();
  await expect(frame).toHaveAttribute('height', '431');

  // No other frame is let in, whoever puts it there.
  const refused = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.blockedURI));
        const foreign = document.createElement('iframe');
        foreign.src = 'https://elsewhere.example/';
        document.body.append(foreign);
      }),
  );
  expect(refused).toContain('https://elsewhere.example');

  // "Always" holds on the next visit, without anything moving, and is taken back where it was given.
  await first.getByLabel('Always show what is on X').check();
  await page.reload();
  await readToTheEnd(page);
  await expect(page.locator('figure.embed iframe').last()).toBeAttached();
  expect(await page.locator('figure.embed:not([data-live]) iframe').count()).toBe(0);
  expect(await page.locator('embed-post[provider=mastodon] iframe').count()).toBe(0);
  expect(await shiftsOf(page), await whatMoved(page)).toBeLessThan(still);
  await page.locator('figure.embed[data-live]').last().getByLabel('Always show what is on X').uncheck();
  await page.reload();
  await readToTheEnd(page);
  await expect(page.locator('iframe')).toHaveCount(0);

  // A player has its place from the start.
  const poster = page.locator('.embed-poster');
  const shape = async () => {
    const { width, height } = (await poster.boundingBox()) ?? { width: 0, height: 0 };
    return { width, height };
  };
  const before = await shape();
  await page.getByRole('button', { name: 'Play the video: The last boat' }).click();
  await expect(poster.locator('iframe')).toBeFocused();
  await expect(poster.locator('iframe')).toHaveAttribute(
    'src',
    'https://www.youtube-nocookie.com/embed/hArB0ur-_42?rel=0&start=90&autoplay=1',
  );
  expect(await shape()).toEqual(before);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('without scripts posts are quotations and links, also on paper', async ({
  dateline,
  stage,
  browser,
}) => {
  const writer = await stage.person('Wera Holt', 'writer');
  const { path } = await publish(stage, writer, `no-script-${Date.now()}`);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const { asked } = await standInForPlatforms(page, dateline.url);
  await page.goto(dateline.url + path);
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    await expect(page.locator('figure.embed blockquote').first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'See the post on X' }).first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Watch on YouTube' })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Edit this story' })).toHaveCount(0);
    await expect(page.locator('.embed-poster')).toBeHidden();
  }
  expect(asked).toEqual([]);
  await context.close();
});

test('a reader chooses the mode; staff find the way to the desk; the site decides whose frames there are', async ({
  dateline,
  stage,
  page,
}) => {
  const admin = await stage.person('Ada Brink', 'admin');
  const { path, id, takeDown } = await publish(stage, admin, `modes-${Date.now()}`);
  const policy = async () =>
    (await page.request.get(dateline.url + path)).headers()['content-security-policy'] ?? '';
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(dateline.url + path);
  const light = await ground();
  const automatic = page.getByRole('radio', { name: 'Automatic' });
  await expect(automatic).toBeChecked();
  await automatic.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  // The island may come after the press, which is remembered for it.
  await expect.poll(ground).not.toBe(light);
  const dark = await ground();
  // On every page, before the first paint: the mode is set while the head is read.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      document.documentElement.dataset.atBody = document.documentElement.dataset.theme;
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(dateline.url);
  expect(await ground()).toBe(dark);
  await expect(page.locator('html')).toHaveAttribute('data-at-body', 'dark');
  // Until the island is there the page says what it says to everybody.
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await automatic.check();
  await expect.poll(ground).toBe(light);

  const edit = page.getByRole('link', { name: 'Edit this story' });
  await page.goto(dateline.url + path);
  await expect(edit).toBeHidden();
  // By the form: the hint comes with the session.
  await page.goto(`${dateline.url}/desk/settings/embeds`);
  await page.getByLabel('E-mail').fill(admin.email);
  await page.getByRole('textbox', { name: 'Password' }).fill(admin.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('button', { name: `Account of ${admin.name}` })).toBeVisible();
  const hint = (await page.context().cookies()).find(({ name }) => name === 'dateline.staff');
  expect(hint).toMatchObject({ value: '1', httpOnly: false, sameSite: 'Lax' });

  // The administrator switches one provider off: its frame is gone from the page and from what the page may load.
  await switchProvider(page, 'Mastodon', false);
  await expect
    .poll(policy)
    .toContain('frame-src https://platform.twitter.com https://www.youtube-nocookie.com;');
  await page.goto(dateline.url + path);
  await expect(page.getByRole('button', { name: /^Show the post/ })).toHaveCount(12);
  await expect(page.getByRole('link', { name: 'See the post on Mastodon' })).toBeVisible();

  await expect(edit).toHaveAttribute('href', `/desk/stories/${id}`);
  await edit.press('Enter');
  await expect(page).toHaveURL(`${dateline.url}/desk/stories/${id}`);
  await page.goto(`${dateline.url}/desk/settings/embeds`);
  await switchProvider(page, 'Mastodon', true);
  await expect.poll(policy).toContain('https://harbour.social');
  await page.getByRole('button', { name: `Account of ${admin.name}` }).click();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(page).toHaveURL(/signed-out/);
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('dateline.staff');
  await page.goto(dateline.url + path);
  await expect(edit).toBeHidden();

  // Others may frame the card of a story, and nothing else; it goes with the story.
  const found = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  const told = (await (await page.request.get(found ?? '')).json()) as { html: string };
  expect(told.html).toContain(`${dateline.url}/embed/${id}`);
  const card = await page.request.get(`${dateline.url}/embed/${id}`);
  expect(card.headers()['content-security-policy']).toContain('frame-ancestors *');
  expect(await policy()).toContain("frame-ancestors 'self'");
  await takeDown();
  await expect.poll(async () => (await page.request.get(`${dateline.url}/embed/${id}`)).status()).toBe(410);
});
