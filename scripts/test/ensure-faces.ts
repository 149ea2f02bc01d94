import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright';
import { Complaint } from '../complaint.ts';
import { root } from '../root.ts';
import { runTool } from '../run-tool.ts';

/** What readers' systems have, and what stands in for a face until it comes (components/site/modern-faces.ts). */
const faces = [
  'local("Times New Roman"), local("Liberation Serif"), local("Tinos")',
  'local("Arial"), local("Liberation Sans"), local("Arimo")',
];

async function hasFaces(executablePath: string | null): Promise<boolean> {
  const browser: Browser = await chromium.launch({ executablePath: executablePath ?? undefined });
  try {
    const page = await browser.newPage();
    return await page.evaluate(async (sources) => {
      const loading = sources.map((source) => new FontFace('stand-in', source).load());
      return (await Promise.allSettled(loading)).every(({ status }) => status === 'fulfilled');
    }, faces);
  } finally {
    await browser.close();
  }
}

/**
 * Sees to it that the browser has a serif and a sans as wide as those of readers' systems: with any others pages move when their
 * faces come, which journeys and benches measure. Debian's package is installed as root.
 * @throws Complaint that says what to install, where it can't be
 */
export async function ensureFaces(executablePath: string | null, stop: AbortSignal): Promise<void> {
  if (await hasFaces(executablePath)) return;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('No faces as readers have them yet: trying apt-get install fonts-liberation …');
    const apt = 'apt-get update && apt-get install -y --no-install-recommends fonts-liberation';
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const signal = AbortSignal.any([stop, AbortSignal.timeout(240_000)]);
    await runTool('sh', ['-c', apt], { cwd: root, env, signal }).catch((error) => {
      if (stop.aborted) throw error;
    });
    if (await hasFaces(executablePath)) return;
  }
  throw new Complaint(
    'The browser has neither Times New Roman and Arial nor the Liberation fonts, which are as wide: install fonts-liberation.',
  );
}
