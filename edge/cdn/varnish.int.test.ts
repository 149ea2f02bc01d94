import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { publishByHand } from '@/e2e/support/publish-by-hand';
import { Stage, type StagedPerson } from '@/e2e/support/stage';
import { photoStorage } from '@/lib/storage/photo-storage';
import { StandInNewsroom } from '../test-support/stand-in-newsroom.ts';
import { startTestEdge, unusedPort } from '../test-support/test-edge.ts';

/** The configuration that docs/operations.md gives, for an edge on `port`. */
function documentedVcl(port: number): string {
  const docs = readFileSync(join(import.meta.dirname, '../../docs/operations.md'), 'utf8');
  const vcl = /```vcl\n([\s\S]*?)```/.exec(docs)?.[1];
  if (!vcl) throw new Error('docs/operations.md has no VCL any more');
  return vcl.replace('.port = "3000"', `.port = "${port}"`);
}

/** A folder that Varnish, which works as a user of its own, can read. */
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-varnish-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** Whether Varnish is here, with the module that finds pages by their tags. */
function isInstalled(): boolean {
  const folder = newFolder();
  try {
    writeFileSync(join(folder, 'try.vcl'), documentedVcl(1));
    execFileSync('varnishd', ['-C', '-n', folder, '-f', join(folder, 'try.vcl')], { stdio: 'ignore' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    // Installed: then the module is missing, or the documented configuration is wrong, which must not pass unseen.
    const modules = ['/usr/lib', '/usr/lib64', '/usr/local/lib'];
    const found = modules.some(
      (place) => existsSync(place) && execFileSync('find', [place, '-name', 'libvmod_xkey.so']).length > 0,
    );
    if (found) throw error;
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const installed = isInstalled();
if (!installed) {
  test.skip(
    'Varnish purges by tags: not tried, since Varnish with xkey is not installed (Debian: varnish, varnish-modules)',
  );
}

describe.runIf(installed)('Varnish in front of an edge', () => {
  const folder = newFolder();
  const databaseUrl = process.env.DATABASE_URL ?? '';
  let newsroom: StandInNewsroom;
  let edge: { stop: () => Promise<void> };
  let varnish: ChildProcess;
  let stage: Stage;
  let writer: StagedPerson;
  let origin: string;

  beforeAll(async () => {
    stage = new Stage(databaseUrl);
    writer = await stage.person('Ida Falk', 'editor');
    await stage.section('harbour', 'Harbour');
    newsroom = new StandInNewsroom(databaseUrl);
    const [upstream, port, cachePort] = [await newsroom.start(), await unusedPort(), await unusedPort()];
    origin = `http://127.0.0.1:${cachePort}`;
    writeFileSync(join(folder, 'dateline.vcl'), documentedVcl(port));
    edge = await startTestEdge({
      ...{ port, upstream, databaseUrl, folder: join(folder, 'edge'), trustedProxies: '127.0.0.1' },
      cdn: { purge: { url: `${origin}/purge`, header: null }, maxAge: 86_400 },
    });
    const address = ['-a', `127.0.0.1:${cachePort}`, '-f', join(folder, 'dateline.vcl')];
    const own = ['-F', '-n', join(folder, 'varnish'), '-s', 'default,16m'];
    varnish = spawn('varnishd', [...own, ...address], { stdio: 'ignore' });
    await vi.waitUntil(caughtUp, { timeout: 30_000 });
  });

  afterAll(async () => {
    const ended = once(varnish, 'exit');
    varnish.kill('SIGTERM');
    await ended;
    await edge.stop();
    await newsroom.stop();
    await stage.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Whether the edge and the purging behind it have come to the end of the drops: Varnish answers, then. */
  async function caughtUp(): Promise<boolean> {
    const rows = await stage.query<{ kind: string; behind: string }>(
      'SELECT kind, (SELECT last FROM "DropSequence") - seq AS behind FROM "Edge"',
    );
    return rows.length === 2 && rows.every(({ behind }) => Number(behind) === 0);
  }

  async function ask(path: string, headers: Record<string, string> = {}) {
    const answer = await fetch(origin + path, { headers });
    // Of what it had already it also names the request that brought it.
    const fromCache = (answer.headers.get('x-varnish') ?? '').includes(' ');
    return { status: answer.status, headers: answer.headers, text: await answer.text(), fromCache };
  }
  const publish = (slug: string) => publishByHand(stage, writer, 'harbour', slug, 'First words.');

  test('keeps pages until they change, and then forgets these and no others', async () => {
    const [changed, other] = [await publish('changed'), await publish('other')];
    await vi.waitUntil(caughtUp);
    for (const { path } of [changed, other]) {
      expect((await ask(path)).text).toContain('First words.');
      const { fromCache, headers } = await ask(path, { cookie: 'theme=dark' });
      expect(fromCache).toBe(true);
      expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
      for (const name of ['surrogate-key', 'surrogate-control', 'cdn-cache-control', 'cache-tag', 'xkey'])
        expect(headers.has(name)).toBe(false);
      expect(await ask(path, { 'if-none-match': headers.get('etag') ?? '' })).toMatchObject({ status: 304 });
    }
    expect((await ask('/')).text).toContain('Story other');
    await changed.say('Second words.');
    await expect.poll(async () => (await ask(changed.path)).text).toContain('Second words.');
    expect(await ask(other.path)).toMatchObject({ status: 200, fromCache: true });
  });

  test('never shows again what was taken down, neither the story nor where it was named', async () => {
    const story = await publish('taken-down');
    await vi.waitUntil(caughtUp);
    await ask(story.path);
    expect((await ask('/')).text).toContain('Story taken-down');
    expect(await ask(story.path)).toMatchObject({ status: 200, fromCache: true });
    await story.takeDown();
    await vi.waitUntil(caughtUp);
    expect((await ask(story.path)).status).toBe(410);
    expect((await ask('/')).text).not.toContain('Story taken-down');
  });

  test('gives up a picture that readers may not have any more', async () => {
    const key = 'ab/abcdef0123-960.webp';
    await photoStorage().put('private', key, Buffer.from('a picture'));
    await photoStorage().publish(key);
    const address = `/media/${key}`;
    expect((await ask(address)).text).toBe('a picture');
    expect(await ask(address)).toMatchObject({ status: 200, fromCache: true });
    expect((await ask(address)).headers.has('surrogate-key')).toBe(false);
    await photoStorage().remove('public', key);
    await stage.query(`SELECT note_page_drop('file:${key}', 'hard')`);
    await expect.poll(async () => (await ask(address)).status).toBe(404);
  });

  test('serves what it keeps while Next is away', async () => {
    const { path } = await publish('kept');
    await vi.waitUntil(caughtUp);
    await ask(path);
    newsroom.isUp = false;
    expect(await ask(path)).toMatchObject({ status: 200, fromCache: true });
    newsroom.isUp = true;
  });
});
