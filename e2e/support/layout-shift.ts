import type { Page } from '@playwright/test';
import { untilWhole } from './until-whole';

declare global {
  interface Window {
    shifted: number;
    /** What moved, from where to where, in the order of time. */
    moves: string[];
  }
}

/** Has a page count from its start how much of it moves without the reader's doing (Cumulative Layout Shift). */
export async function countShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifted = 0;
    window.moves = [];
    const place = ({ x, y, width, height }: DOMRectReadOnly) =>
      [x, y, width, height].map(Math.round).join(' ');
    const count = (list: PerformanceObserverEntryList) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
      })[]) {
        if (entry.hadRecentInput) continue;
        window.shifted += entry.value;
        for (const { node, previousRect, currentRect } of entry.sources) {
          const words = `${node?.nodeName} “${node?.textContent?.slice(0, 40)}”`;
          window.moves.push(`${words}: ${place(previousRect)} → ${place(currentRect)}`);
        }
      }
    };
    new PerformanceObserver(count).observe({ type: 'layout-shift', buffered: true });
  });
}

/** How much has moved so far. */
export const shiftsOf = (page: Page): Promise<number> => page.evaluate(() => window.shifted);

/** What it was, to be read where a test fails. */
export const whatMoved = (page: Page): Promise<string> => page.evaluate(() => window.moves.join('\n'));

/**
 * Goes down the whole page as a reader would, a screen at a time, and waits for every picture frame on the way. It begins once
 * the page is whole, and the faces are there and drawn with, which come only to those who haven't begun.
 */
export async function readToTheEnd(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.documentElement.dataset.type === 'whole' && document.fonts.status === 'loaded',
  );
  await untilWhole(page);
  const bottom = () =>
    page.evaluate(() => Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight);
  while (!(await bottom())) {
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          scrollBy({ top: innerHeight * 0.8, behavior: 'instant' });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        }),
    );
  }
}
