import { test as base } from '@playwright/test';
import { sharedDateline } from './shared-dateline';
import { Stage } from './stage';
import type { Dateline } from './start-dateline';

/** What a journey starts with: the shared Dateline with its demo newsroom, and the way to set its stage. */
export const test = base.extend<{ dateline: Dateline; stage: Stage; others: undefined }>({
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
});

export { expect } from '@playwright/test';
