import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { inRoot } from '../root.ts';

/** Where a browser that the test command fetched itself is kept (scripts/test/fetch-browser.ts). */
export const fetchedBrowser = inRoot('node_modules', '.cache', 'dateline-browser', 'chromium.sh');

const commands = [
  // The shell draws the same pages for a fifth less work.
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** Every Chromium that may be on this machine, the likeliest first; CHROME_PATH names one beforehand. */
export function browserCandidates(environment: NodeJS.ProcessEnv = process.env): string[] {
  const named = [environment.CHROME_PATH, environment.CHROME_BIN].filter((path) => path !== undefined);
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...named, ...onPath, ...applications, fetchedBrowser].filter((path) => existsSync(path));
}

/** The one that the test command found to work, else the likeliest; null leaves it to Playwright's own. */
export function installedBrowser(): string | null {
  const chosen = process.env.E2E_BROWSER;
  if (chosen !== undefined) return chosen || null;
  return browserCandidates()[0] ?? null;
}
