import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { installedBrowser } from './scripts/test/installed-browser.ts';

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/support/shared-dateline.ts',
  outputDir: 'test-results',
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // Journeys wait a quarter of their time, for a save or a restart: two leave two processors idle.
  workers: Math.max(3, availableParallelism()),
  // A machine that others share may stall for a minute; what passed only at the second try is listed as flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 90_000,
  globalTimeout: Number(process.env.E2E_LIMIT ?? 0),
  expect: { timeout: 15_000 },
  reporter: [
    ['list'],
    ...(process.env.E2E_REPORT ? [['json', { outputFile: process.env.E2E_REPORT }] as const] : []),
  ],
  use: {
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    // A trace costs a fifth of a journey's time, whether anybody looks at it or not.
    trace: process.env.CI ? 'on-first-retry' : 'retain-on-failure',
    launchOptions: {
      executablePath: installedBrowser() ?? undefined,
      // Letters as wide as on readers' screens, not rounded to whole pixels: a face and its stand-in differ by less.
      // And no optimising of scripts: what that costs never comes back on pages that live for seconds.
      args: ['--font-render-hinting=none', '--js-flags=--no-opt --no-maglev'],
    },
  },
});
