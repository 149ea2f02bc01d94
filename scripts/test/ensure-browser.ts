import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { Complaint } from '../complaint.ts';
import { inRoot, root } from '../root.ts';
import { runTool } from '../run-tool.ts';
import { ensureFaces } from './ensure-faces.ts';
import { fetchBrowser } from './fetch-browser.ts';
import { browserCandidates, fetchedBrowser } from './installed-browser.ts';

/** Whether a browser starts: being installed says little (a Snap's stub, missing libraries). Null is Playwright's own. */
async function works(executablePath: string | null): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath: executablePath ?? undefined, timeout: 30_000 });
    await browser.close();
    return true;
  } catch {
    return false; // the next one is tried, and in the end all are complained about
  }
}

async function firstThatWorks(): Promise<string | null | undefined> {
  const own = existsSync(chromium.executablePath()) ? [null] : [];
  for (const candidate of [...browserCandidates(), ...own]) {
    if (await works(candidate)) return candidate;
  }
  return undefined;
}

async function tryTool(
  what: string,
  file: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  stop: AbortSignal,
) {
  console.log(`No browser for the journeys yet: trying ${what} …`);
  const signal = AbortSignal.any([stop, AbortSignal.timeout(240_000)]);
  await runTool(file, args, { cwd: root, env: { ...process.env, ...env }, signal }).catch((error) => {
    if (stop.aborted) throw error;
  });
}

/** A Chromium that works, with faces as readers have them. Returns its path, or null for Playwright's own. */
export async function ensureBrowser(stop: AbortSignal): Promise<string | null> {
  const browser = await findBrowser(stop);
  await ensureFaces(browser, stop);
  return browser;
}

/**
 * One that is installed, else Playwright's download, else Debian's package (as root), else the
 * one of @sparticuz/chromium from npm (Linux on x64).
 */
async function findBrowser(stop: AbortSignal): Promise<string | null> {
  const installed = await firstThatWorks();
  if (installed !== undefined) return installed;
  const cli = inRoot('node_modules', 'playwright', 'cli.js');
  const impatient = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' } as unknown as NodeJS.ProcessEnv;
  await tryTool(
    "Playwright's download",
    process.execPath,
    [cli, 'install', '--only-shell', 'chromium'],
    impatient,
    stop,
  );
  if (await works(null)) return null;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const apt = 'apt-get update && apt-get install -y --no-install-recommends chromium-headless-shell';
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' } as unknown as NodeJS.ProcessEnv;
    await tryTool('apt-get install chromium-headless-shell', 'sh', ['-c', apt], quiet, stop);
    const packaged = await firstThatWorks();
    if (packaged !== undefined) return packaged;
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    await fetchBrowser(stop);
    if (await works(fetchedBrowser)) return fetchedBrowser;
  }
  throw new Complaint(
    'No browser could be found or fetched for the journeys: install Chromium or Chrome, or name one in CHROME_PATH.',
  );
}
