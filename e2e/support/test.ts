import { test as base, expect } from '@playwright/test';
import { sharedDateline } from './shared-dateline';
import { Stage } from './stage';
import type { Dateline } from './start-dateline';

/** What a journey starts with: the shared Dateline with its demo newsroom, and the way to set its stage. */
export const test = base.extend<{
  dateline: Dateline;
  stage: Stage;
  others: undefined;
  /** What a page's own policy is to stop in these journeys, by what the browser says of it. */
  mayBeStopped: RegExp | null;
  policies: undefined;
}>({
  mayBeStopped: [null, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
  dateline: async ({}, use) => {
    await use(sharedDateline());
  },
  stage: async ({ dateline }, use) => {
    const stage = new Stage(dateline.databaseUrl);
    await use(stage);
    await stage.close();
  },
  // Windows that a journey opened for others would stay open beside all that follow, with their streams.
  others: [
    async ({ browser }, use) => {
      await use(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
  // What a page's own policy stops is a fault of the page, whatever else the journey is about. What is only watched is not said so.
  policies: [
    async ({ context, mayBeStopped }, use) => {
      const stopped: string[] = [];
      context.on('console', (message) => {
        const text = message.text();
        if (
          /violates the following Content Security Policy/.test(text) &&
          !text.startsWith('[Report Only]') &&
          !mayBeStopped?.test(text)
        )
          stopped.push(text);
      });
      await use(undefined);
      expect(stopped, 'stopped by a page’s own policy').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
