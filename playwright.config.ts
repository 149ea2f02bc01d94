import { defineConfig } from '@playwright/test';
import { installedBrowser } from './scripts/test/installed-browser.ts';

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/support/shared-dateline.ts',
  outputDir: 'test-results',
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ...(process.env.E2E_REPORT ? [['json', { outputFile: process.env.E2E_REPORT }] as const] : []),
  ],
  use: {
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: installedBrowser() ?? undefined },
  },
});
