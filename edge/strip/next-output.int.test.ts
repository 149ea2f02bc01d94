import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { unusedPort } from '../test-support/test-edge.ts';
import { readPlainHtml } from './read-plain-html.ts';
import { stripPage } from './strip-page.ts';

// The rules of stripPage against what the installed Next writes: a site of a few pages is built, each of them with one
// thing that a page for readers must not have. When Next writes it in another way, this says so.

const site = join(import.meta.dirname, '../test-support/next-app');
const next = join(import.meta.dirname, '../../node_modules/next/dist/bin/next');
const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };
let server: ChildProcess;
let origin: string;

beforeAll(async () => {
  await promisify(execFile)(process.execPath, [next, 'build', site], { env });
  const port = await unusedPort();
  origin = `http://localhost:${port}`;
  server = spawn(process.execPath, [next, 'start', site, '-p', String(port)], { env, stdio: 'ignore' });
  const answers = () =>
    fetch(`${origin}/plain`).then(
      () => true,
      () => false,
    );
  await vi.waitUntil(answers, { timeout: 30_000 });
}, 180_000);

afterAll(async () => {
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;
  for (const made of ['.next', 'next-env.d.ts']) rmSync(join(site, made), { recursive: true, force: true });
});

async function rendered(path: string): Promise<{ status: number; html: string }> {
  const answer = await fetch(origin + path, { headers: { 'user-agent': 'Dateline-Edge/1' } });
  return { status: answer.status, html: await answer.text() };
}

test('a finished page loses the client runtime whole, and nothing else', async () => {
  const { html } = await rendered('/plain');
  for (const sign of ['<script src="/_next/static/', 'id="_R_"', 'self.__next_f', 'name="edge-tags"']) {
    expect(html).toContain(sign);
  }
  const heard = () => {};
  const pieces = { startTag: heard, endTag: heard, text: heard, comment: heard, doctype: heard };
  expect(readPlainHtml(html, pieces)).toBe(true); // else it would take ten times as long
  const page = stripPage(html);
  expect(page).toMatchObject({ doubt: null, tags: ['site', 'story:1'], status: 410 });
  expect(page.html).not.toMatch(/__next|_R_|\/_next\/static\/[^"]*\.js|edge-/);
  expect(page.html).toContain('<p>Three <!-- -->words<!-- --> here</p>');
  expect(page.html).toContain('<script type="application/ld+json">{"@type":"NewsArticle"}</script>');
  expect(page.html).toMatch(
    /^<!DOCTYPE html><html lang="en"><head>.*<title>Plain<\/title>.*<\/body><\/html>$/s,
  );
});

test.each([
  ['a part that comes late', '/late', /^a boundary that is not done \(<!--\$\?-->\)$/],
  ['metadata that come late', '/slow-head', /^a boundary that is not done|^template B:/],
  ['a page behind loading.tsx', '/loading', /^a boundary that is not done|^template [BP]:/],
  ['a part that failed', '/failing', /^a boundary that is not done \(<!--\$!-->\)$/],
  ['a form with a server action', '/form', /^a server action$/],
  ['notFound()', '/missing', /^Next's page for an error$/],
  ['an error', '/broken', /^Next's page for an error$/],
])('%s is not finished HTML: it stays as it is', async (_what, path, why) => {
  const { html } = await rendered(path);
  const page = stripPage(html);
  expect(page.doubt).toMatch(why);
  expect(page.html).toBe(html);
});

test('each sign of a late part would be enough by itself', async () => {
  const { html } = await rendered('/loading');
  const signs = [
    /<!--\$\?-->/.exec(html)?.[0],
    /<template id="B:\d+">/.exec(html)?.[0],
    /<template id="P:\d+">/.exec(html)?.[0],
    /<div hidden id="S:\d+">/.exec(html)?.[0],
    /<script[^>]*>(?:(?!<\/script>).)*\$RC\(.*?<\/script>/s.exec(html)?.[0],
  ];
  for (const sign of signs) {
    expect(sign).toBeDefined();
    expect(stripPage(`<!DOCTYPE html><html><body>${sign}</body></html>`).doubt).not.toBeNull();
  }
});
