import type { Page } from '@playwright/test';
import { newBlockId } from '@/lib/kit/ids';
import { countShifts, shiftsOf, whatMoved } from './support/layout-shift';
import { publishByHand } from './support/publish-by-hand';
import { expect, test } from './support/test';
import { untilWhole } from './support/until-whole';

// A page opens in parts (components/site/late-parts.tsx). Whatever readers do meanwhile, they get the page as if it were whole.

const questions = 12;
const block = (type: string, text: string, more: object = {}) => ({
  ...{ id: newBlockId(), type, version: 1, text: [{ text }] },
  ...more,
});
const answered = Array.from({ length: questions }, (_, i) => [
  block('heading', `Question ${i}?`, { level: 2 }),
  ...Array.from({ length: 4 }, () =>
    block('paragraph', `Answer ${i}. ${'Nobody on the quay knew. '.repeat(20)}`),
  ),
]).flat();

/** Opens a page whose faces don't come until they are let go: only what is near the window is laid out till then. */
async function halfOpen(page: Page, url: string): Promise<{ letGo: () => void }> {
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
  await page.route(/\.woff2/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(url);
  await expect(page.locator('html')).toHaveAttribute('data-opening', 'faces');
  return { letGo };
}

/** How much of the text, and of what is below it, waits to be laid out. */
const left = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('.prose > *, .prose ~ *, main ~ footer')].filter(
        (element) => getComputedStyle(element).contentVisibility !== 'visible',
      ).length,
  );
const atTheEnd = (page: Page) =>
  page.evaluate(() => Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight);
const placeOf = (page: Page, id: string) =>
  page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top ?? Number.NaN, id);

test('a long story opens in parts, and everything in it is where readers look for it', async ({
  dateline,
  stage,
  page,
}) => {
  const writer = await stage.person('Wera Holt', 'writer');
  await stage.section('quayside', 'Quayside');
  const slug = `opening-${Date.now()}`;
  const { path } = await publishByHand(stage, writer, 'quayside', slug, answered, { kind: 'explainer' });
  const url = dateline.url + path;
  const asked = answered.findLast(({ type }) => type === 'heading')?.id ?? '';
  // It stays half open for as long as a journey looks at it.
  await page.addInitScript(() => {
    const wait = setTimeout;
    window.setTimeout = ((work: () => void, ms = 0) =>
      ms < 4_000 ? wait(work, ms) : 0) as typeof setTimeout;
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await countShifts(page);

  // The faces come, and nothing that is seen moves.
  const opening = await halfOpen(page, url);
  expect(await left(page)).toBeGreaterThan(40);
  opening.letGo();
  await expect.poll(() => left(page)).toBe(0);
  await expect(page.locator('html')).toHaveAttribute('data-type', 'whole');
  await untilWhole(page);
  expect(await shiftsOf(page), await whatMoved(page)).toBeLessThan(0.001);

  // Whoever has had them meets the next page as it stays.
  await page.unrouteAll();
  await page.goto(url);
  await expect.poll(() => left(page)).toBe(0);

  // Paper, a key, a press: each finds the page whole.
  await page.evaluate(() => localStorage.clear());
  await halfOpen(page, url);
  await page.emulateMedia({ media: 'print' });
  expect(await left(page)).toBe(0);
  await page.emulateMedia({ media: null });
  await page.keyboard.press('End');
  await expect.poll(() => atTheEnd(page)).toBe(true);
  await expect(page.getByRole('contentinfo')).toBeInViewport();
  expect(await left(page)).toBe(0);

  await halfOpen(page, url);
  await page.getByRole('link', { name: `Question ${questions - 1}?` }).click();
  await expect.poll(() => placeOf(page, asked)).toBeLessThan(100);
  expect(await placeOf(page, asked)).toBeGreaterThanOrEqual(0);
  expect(await left(page)).toBe(0);

  // Whoever comes for a place in it, or back to it, has it whole from the start.
  await page.goto(dateline.url);
  await page.goto(`${url}#${asked}`);
  expect(await left(page)).toBe(0);
  await expect.poll(() => placeOf(page, asked)).toBeLessThan(100);
  await page.goto(dateline.url);
  await page.goto(`${url}#:~:text=Answer%209.`);
  expect(await left(page)).toBe(0);
  await expect(page.getByText('Answer 9.').first()).toBeInViewport();
  const from = await page.evaluate(() => scrollY);
  await page.goto(dateline.url);
  await page.goBack();
  expect(await left(page)).toBe(0);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(from);
});
