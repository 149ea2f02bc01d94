import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Expects that axe finds nothing on a page as it stands now. It runs in the page itself: by default a page more would be
 * opened for every run, which takes the view from this one and most of the time.
 * @param rules only these, where the others have been run on the same page already
 */
export async function expectAccessible(page: Page, name = page.url(), rules?: string[]): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (rules) axe.withRules(rules);
  const { violations } = await axe.analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    name,
  ).toEqual([]);
}

/** Expects that nothing on a page is wider than the window. */
export async function expectNoOverflow(page: Page, name = page.url()): Promise<void> {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond, `${name} is wider than its window`).toBeLessThanOrEqual(0);
}

/** Expects that no words stand in a column of a few letters. */
export async function expectRoomForWords(page: Page, name = page.url()): Promise<void> {
  const cramped = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, p)')]
      .filter((element) => {
        const { width } = element.getBoundingClientRect();
        const words = element.textContent.trim();
        // What only screen readers get is a pixel wide.
        return (
          words.length > 12 &&
          width > 1 &&
          width < 3.5 * Number.parseFloat(getComputedStyle(element).fontSize)
        );
      })
      .map((element) => element.textContent),
  );
  expect(cramped, `${name} has no room for`).toEqual([]);
}
