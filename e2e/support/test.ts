import { test as base } from '@playwright/test';
import { sharedDateline } from './shared-dateline';
import { Stage } from './stage';
import type { Dateline } from './start-dateline';

/** What a journey starts with: the shared Dateline with its demo newsroom, and the way to set its stage. */
export const test = base.extend<{ dateline: Dateline; stage: Stage }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
  dateline: async ({}, use) => {
    await use(sharedDateline());
  },
  stage: async ({ dateline }, use) => {
    const stage = new Stage(dateline.databaseUrl);
    await use(stage);
    await stage.close();
  },
});

export { expect } from '@playwright/test';
