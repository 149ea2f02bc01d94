import { renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import pg from 'pg';
import { freePort } from '../scripts/free-port.ts';
import { locateCluster } from '../scripts/postgres/cluster.ts';
import { startOf } from '../scripts/supervisor/process-identity.ts';
import { embeddedDatabaseUrl } from '../scripts/up/embedded-database.ts';
import { type Launched, launch } from './support/launch';
import { pidOf } from './support/pid-of';
import { planUnderEmbargo, whatWasAgreedIsKept } from './support/plan-under-embargo';
import { Stage } from './support/stage';
import { temporaryFolder } from './support/temporary-folder';

// What `npm start` promises when processes die, from the first start of a data folder on. One folder for all of it; each
// test leaves a site that runs.

test.describe.configure({ mode: 'serial' });

let folder: string;
let port: number;
let running: Launched;
const launched: Launched[] = [];

const data = () => join(folder, 'data');
function start(onPort: number, settings: Record<string, string> = {}): Launched {
  const one = launch({ PORT: String(onPort), DATELINE_DATA: data(), DATELINE_DEMO: '0', ...settings });
  launched.push(one);
  return one;
}
const statusOf = async (path: string) => (await fetch(`http://localhost:${port}${path}`)).status;

test.beforeAll(async () => {
  folder = temporaryFolder();
  port = await freePort();
  running = start(port);
  await running.ready;
});
test.afterAll(async () => {
  for (const { child, ended } of launched.splice(0)) {
    child.kill('SIGTERM');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('a second one on the same data folder says so', async () => {
  const second = start(await freePort());
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain(
    `Dateline already runs on ${data()} (process ${running.child.pid}, http://localhost:${port})`,
  );
  expect(await statusOf('/livez')).toBe(200);
});

test('a worker that is killed comes back and goes on with what it had in hand', async () => {
  const before = pidOf('worker', data());
  const client = new pg.Client({ connectionString: embeddedDatabaseUrl(data()) });
  await client.connect();
  try {
    const held = `UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'pool-that-is-gone'`;
    process.kill(before, 'SIGKILL');
    await client.query(
      `SELECT graphile_worker.add_job('tidy-jobs', '{}', job_key => 'held', run_at => now() + interval '1 day')`,
    );
    await client.query(`${held}, run_at = now() WHERE key = 'held'`);
    const left = async () =>
      (await client.query(`SELECT 1 FROM graphile_worker.jobs WHERE key = 'held'`)).rowCount;
    await expect.poll(left, { timeout: 30_000 }).toBe(0);
    expect(pidOf('worker', data())).not.toBe(before);
  } finally {
    await client.end();
  }
});

test('a database that is killed comes back under the running site', async () => {
  const before = pidOf('postgres', data());
  process.kill(before, 'SIGKILL');
  await expect.poll(() => statusOf('/readyz'), { intervals: [50], timeout: 30_000 }).toBe(503);
  expect(await statusOf('/livez')).toBe(200);
  await expect.poll(() => statusOf('/readyz'), { timeout: 30_000 }).toBe(200);
  expect(pidOf('postgres', data())).not.toBe(before);
  expect(await statusOf('/desk/sign-in')).toBe(200);
});

test('while the database can’t be reached nobody is told that a page is missing', async () => {
  const { socketFolder } = locateCluster(data());
  const client = new pg.Client({ connectionString: embeddedDatabaseUrl(data()) });
  await client.connect();
  renameSync(socketFolder, `${socketFolder}.away`);
  try {
    await client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'`,
    );
    const asked = [
      '/search?q=kept+by+nobody',
      '/archive/2026/01/02',
      '/nowhere',
      '/preview/link/x',
      '/feed.xml',
    ];
    for (const path of [...asked, '/api/oembed?url=%2Fnowhere%2Fat-all']) {
      const { status, headers } = await fetch(`http://localhost:${port}${path}`);
      expect([path, status, headers.get('retry-after')]).toEqual([path, 503, '5']);
    }
  } finally {
    renameSync(`${socketFolder}.away`, socketFolder);
    await client.end();
  }
  await expect.poll(() => statusOf('/search?q=kept+by+nobody'), { timeout: 30_000 }).toBe(200);
  expect(await statusOf('/nowhere')).toBe(404);
  await expect.poll(() => statusOf('/readyz'), { timeout: 30_000 }).toBe(200);
});

test('a start after a kill -9 of the supervisor takes over what it left, and keeps what was agreed', async () => {
  const postgres = pidOf('postgres', data());
  const stage = new Stage(embeddedDatabaseUrl(data()));
  const planned = await planUnderEmbargo(stage, new Date(Date.now() + 2_000));
  await stage.close();
  process.kill(pidOf('next', data()), 'SIGSTOP'); // so that it can't notice and leave by itself
  running.child.kill('SIGKILL');
  await running.ended;
  expect(startOf(postgres)).not.toBeNull();

  running = start(port);
  await running.ready;
  // Worker and edge may have noticed and left by themselves.
  expect(running.output()).toMatch(
    /Stopped what an earlier run left behind: ((worker|edge), )*next, postgres/,
  );
  expect(startOf(postgres)).toBeNull();
  expect(await statusOf('/readyz')).toBe(200);
  const after = new Stage(embeddedDatabaseUrl(data()));
  await whatWasAgreedIsKept(after, planned);
  await after.close();
  expect(await statusOf('/harbour/the-report-is-out')).toBe(200);
  expect(await statusOf('/harbour/the-report-is-held')).toBe(404);
});

test('stopping leaves nothing behind, and the next start is quick and finds everything', async () => {
  expect(launched[0]?.output()).toMatch(/Password +\S+/);
  const pids = ['edge', 'worker', 'next', 'postgres'].map((name) => pidOf(name, data()));
  running.child.kill('SIGINT');
  expect(await running.ended).toBe(0);
  expect(pids.map(startOf)).toEqual([null, null, null, null]);

  const began = performance.now();
  running = start(port);
  await running.ready;
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(running.output()).not.toContain('First administrator');
  expect(await statusOf('/readyz')).toBe(200);
});

test('a taken port and a database that does not answer are said in a sentence', async () => {
  const taken = await freePort();
  const other = createServer().listen(taken);
  const elsewhere = { DATELINE_DATA: join(folder, 'elsewhere') };
  const refused = start(taken, elsewhere);
  expect(await refused.ended).toBe(1);
  expect(refused.output()).toMatch(
    new RegExp(`Port ${taken} is taken by another program\\. .*PORT=\\d+ npm run up\\s*$`),
  );
  other.close();

  const nobody = await freePort();
  const DATABASE_URL = `postgresql://news:secret@127.0.0.1:${nobody}/news`;
  const unreachable = start(taken, { ...elsewhere, DATABASE_URL });
  expect(await unreachable.ended).toBe(1);
  expect(unreachable.output()).toMatch(
    new RegExp(`127\\.0\\.0\\.1:${nobody} that DATABASE_URL names does not answer`),
  );
  expect(unreachable.output()).not.toMatch(/secret|at .*\.ts:/);
});
