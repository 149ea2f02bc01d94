import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

// npm run screenshots: every type of page, drawn from a demo newsroom with pictures of full size.
process.env.E2E_DEMO = '1';

export default defineConfig(base, {
  testDir: '.',
  testMatch: '*.shots.ts',
  globalSetup: '../support/shared-dateline.ts',
  outputDir: '../../test-results',
  timeout: 600_000,
});
