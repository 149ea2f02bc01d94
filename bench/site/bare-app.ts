import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../../scripts/free-port.ts';
import { pageTree } from './element-tree';

const site = join(import.meta.dirname, 'bare-app');
const next = join(import.meta.dirname, '../../node_modules/next/dist/bin/next');
const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };

/** Builds the site that draws a page's elements without any data, once for all pages. */
export async function buildBareApp(signal: AbortSignal): Promise<void> {
  await promisify(execFile)(process.execPath, [next, 'build', site], { env, signal });
}

/** Takes the build away again. */
export function removeBareApp(): void {
  for (const made of ['.next', 'next-env.d.ts']) rmSync(join(site, made), { recursive: true, force: true });
}

/** Serves the elements of `html`, those of its head too, by Next alone while `work` looks at it. */
export async function withBareApp<T>(
  html: string,
  work: (served: { url: string; pid: number }) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bare-'));
  const tree = join(folder, 'tree.json');
  writeFileSync(tree, JSON.stringify(pageTree(html)));
  const port = await freePort();
  const server = spawn(process.execPath, [next, 'start', site, '-p', String(port)], {
    env: { ...env, BARE_TREE: tree },
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}/`;
  const ended = once(server, 'exit');
  try {
    for (const end = Date.now() + 30_000; ; ) {
      const answer = await fetch(url).catch(() => null);
      await answer?.arrayBuffer();
      if (answer?.ok) break;
      if (Date.now() > end) throw new Error('The page without data does not answer');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return await work({ url, pid: server.pid ?? 0 });
  } finally {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}
