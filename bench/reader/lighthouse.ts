import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const version = '13.5.0';

/** What Lighthouse says of a page on a phone of the middle class with slow 4G, as it simulates one. */
export interface LighthouseResult {
  /** Its four marks, 0-100. */
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  /** Largest Contentful Paint and Total Blocking Time, in ms. */
  lcp: number;
  tbt: number;
  /** Cumulative Layout Shift. */
  cls: number;
  /** Bytes of Next's scripts that the page loaded. */
  frameworkBytes: number;
  /** What it would change about the page, each in a sentence. */
  advice: string[];
}

interface Audit {
  title: string;
  score: number | null;
  scoreDisplayMode: string;
  numericValue?: number;
  displayValue?: string;
  details?: { items?: { url?: string; transferSize?: number }[] };
}

/**
 * Runs Lighthouse on an address, by npx and from npm's cache: it is 170 MB that only this bench needs.
 * @throws when it can't be had or finds no page
 */
export async function runLighthouse(
  url: string,
  chromium: string,
  signal: AbortSignal,
): Promise<LighthouseResult> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-lighthouse-'));
  const report = join(folder, 'report.json');
  const chrome = '--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage';
  const what = [
    '--only-categories=performance,accessibility,best-practices,seo',
    '--output=json',
    `--output-path=${report}`,
    '--quiet',
    chrome,
  ];
  const env = { ...process.env, CHROME_PATH: chromium, npm_config_update_notifier: 'false' };
  try {
    await promisify(execFile)('npx', ['--yes', `lighthouse@${version}`, url, ...what], { env, signal });
    return read(JSON.parse(readFileSync(report, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(report: {
  audits: Record<string, Audit>;
  categories: Record<string, { score: number | null }>;
}): LighthouseResult {
  const { audits, categories } = report;
  const number = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  const requests = audits['network-requests']?.details?.items ?? [];
  const framework = requests.filter(({ url }) => /\/_next\/static\/.*\.js(\?|$)/.test(url ?? ''));
  const mark = (id: string) => Math.round((categories[id]?.score ?? Number.NaN) * 100);
  return {
    performance: mark('performance'),
    accessibility: mark('accessibility'),
    bestPractices: mark('best-practices'),
    seo: mark('seo'),
    lcp: number('largest-contentful-paint'),
    tbt: number('total-blocking-time'),
    cls: number('cumulative-layout-shift'),
    frameworkBytes: framework.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0),
    advice: Object.values(audits)
      .filter(
        ({ score, scoreDisplayMode }) => score !== null && score < 1 && scoreDisplayMode !== 'informative',
      )
      .map(({ title, displayValue }) => (displayValue ? `${title}: ${displayValue}` : title)),
  };
}
