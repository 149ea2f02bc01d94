import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { inRoot, root } from '@/scripts/root.ts';

const run = promisify(execFile);
const manifest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
  scripts: Record<string, string>;
};

/** What npm prints as JSON, whatever it exits with; null where it is none. */
async function npm(...args: string[]): Promise<unknown> {
  const limits = { cwd: root, timeout: 40_000, maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await run('npm', args, limits).catch((error: { stdout?: string }) => ({
    stdout: error.stdout ?? '',
  }));
  try {
    return JSON.parse(stdout);
  } catch {
    return null;
  }
}

it('knows of no serious hole in what is installed', async (context) => {
  const said = (await npm('audit', '--audit-level=high', '--json', '--package-lock-only')) as {
    message?: string;
    metadata?: { vulnerabilities: { high: number; critical: number } };
    vulnerabilities?: Record<string, { severity: string }>;
  } | null;
  // Some machines reach a mirror that has packages and no advisories, or nothing at all.
  if (!said?.metadata) context.skip(`the registry doesn’t answer: ${said?.message ?? 'nothing was said'}`);
  const serious = Object.entries(said?.vulnerabilities ?? {}).filter(([, { severity }]) =>
    ['high', 'critical'].includes(severity),
  );
  expect(serious.map(([name]) => name)).toEqual([]);
});

it('lists what it is made of as CycloneDX: npm run sbom', async () => {
  const [, ...args] = (manifest.scripts.sbom ?? '').split(' ');
  const list = (await npm(...args)) as {
    bomFormat: string;
    components: { name: string; version: string; group?: string; purl: string }[];
  };
  expect(list.bomFormat).toBe('CycloneDX');
  const listed = new Set(list.components.map(({ purl }) => decodeURIComponent(purl)));
  const missing = Object.entries(manifest.dependencies).filter(
    ([name, version]) => !listed.has(`pkg:npm/${name}@${version}`),
  );
  expect(missing).toEqual([]);
});
