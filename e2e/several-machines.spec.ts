import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { emptyFields } from '@/lib/document/shapes/story-fields';
import { freePort } from '../scripts/free-port.ts';
import { startTemporaryCluster, type TemporaryCluster } from '../scripts/postgres/temporary-cluster.ts';
import { type Balancer, startBalancer } from './support/balancer';
import { type Launched, launch } from './support/launch';
import { pidOf } from './support/pid-of';
import { publishByHand, type StagedStory } from './support/publish-by-hand';
import { signInByHttp } from './support/session';
import { Stage, type StagedPerson } from './support/stage';
import { temporaryFolder } from './support/temporary-folder';
import { type UnsteadyLine, unsteadyLine } from './support/unsteady-line';

// Two machines with everything that `npm start` runs, on one PostgreSQL, behind a balancer that honours /readyz and tries
// nothing twice. Each test leaves them whole.

test.describe.configure({ mode: 'serial', timeout: 180_000 });

const secret = 'the same secret on every machine of this newsroom';

class Machine {
  readonly port: number;
  readonly folder: string;
  readonly line: UnsteadyLine;
  #launched: Launched | null = null;

  constructor(port: number, folder: string, line: UnsteadyLine) {
    this.port = port;
    this.folder = folder;
    this.line = line;
  }

  async start(origin: string): Promise<void> {
    this.#launched = launch({
      ...{
        PORT: String(this.port),
        DATELINE_DATA: this.folder,
        DATELINE_URL: origin,
        DATABASE_URL: this.line.url,
      },
      ...{ DATELINE_SECRET: secret, DATELINE_DEMO: '0', TRUSTED_PROXIES: '127.0.0.1', EDGE_LEAVE: '3' },
    });
    await this.#launched.ready;
  }

  /** As systemd stops it; resolves with its exit status. */
  async stop(): Promise<number | null> {
    this.#launched?.child.kill('SIGTERM');
    return (await this.#launched?.ended) ?? null;
  }
}

let cluster: TemporaryCluster;
let folder: string;
let stage: Stage;
let writer: StagedPerson;
let machines: Machine[] = [];
let balancer: Balancer;
let stories: StagedStory[];

test.beforeAll(async () => {
  cluster = await startTemporaryCluster();
  folder = temporaryFolder();
  const ports = [await freePort(), await freePort()];
  balancer = await startBalancer(ports);
  machines = await Promise.all(
    ports.map(async (port) => new Machine(port, join(folder, String(port)), await unsteadyLine(cluster.url))),
  );
  // The first one makes the newsroom.
  for (const machine of machines) await machine.start(balancer.url);
  stage = new Stage(cluster.url);
  writer = await stage.person('Ida Falk', 'editor');
  await stage.section('harbour', 'Harbour');
  stories = [];
  for (let n = 0; n < 6; n += 1)
    stories.push(await publishByHand(stage, writer, 'harbour', `s${n}`, 'Words 0.'));
});

test.afterAll(async () => {
  await stage?.close();
  await Promise.all(machines.map((machine) => machine.stop()));
  await Promise.all(machines.map(({ line }) => line.close()));
  await balancer?.close();
  await cluster?.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function ask(
  origin: string,
  path: string,
): Promise<{ status: number; text: string; headers: Headers }> {
  const answer = await fetch(origin + path, { signal: AbortSignal.timeout(20_000), redirect: 'manual' });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
}
const at = ({ port }: Machine, path: string) => ask(`http://127.0.0.1:${port}`, path);
const caughtUp = async () => {
  const [row] = await stage.query<{ edges: string; behind: string }>(
    'SELECT count(*) AS edges, (SELECT last FROM "DropSequence") - min(seq) AS behind FROM "Edge"',
  );
  return `${row?.edges} edges, ${row?.behind} behind`;
};
const allCaughtUp = () => expect.poll(caughtUp, { timeout: 20_000 }).toBe('2 edges, 0 behind');
const allReady = () =>
  expect.poll(() => [...balancer.ready.values()], { timeout: 60_000 }).toEqual([true, true]);

/** Readers and a writer who ask through the balancer until they are stopped; resolves with what was not as it should be. */
function load(paths: string[], askers: ((n: number) => Promise<string | null>)[] = []) {
  let over = false;
  let answers = 0;
  const wrong: string[] = [];
  const read = (n: number) => async () => {
    const path = paths[n % paths.length] as string;
    const { status } = await ask(balancer.url, path).catch((error) => ({ status: String(error) }));
    return status === 200 ? null : `${path}: ${status}`;
  };
  const loops = [...Array.from({ length: 6 }, (_, n) => (turn: number) => read(n + turn)()), ...askers];
  const running = loops.map(async (once) => {
    for (let n = 0; !over; n += 1) {
      const problem = await once(n).catch(String);
      answers += 1;
      if (problem) wrong.push(problem);
    }
  });
  return async () => {
    over = true;
    await Promise.all(running);
    return { wrong, answers };
  };
}

test('both machines follow every publication, whichever of them it came by', async () => {
  for (let n = 1; n <= 20; n += 1) {
    const story = stories[n % stories.length] as StagedStory;
    await story.say(`Words ${n}.`);
    for (const machine of machines) {
      await expect
        .poll(async () => (await at(machine, story.path)).text, { intervals: [20] })
        .toContain(`Words ${n}.`);
    }
  }
  const gone = await publishByHand(stage, writer, 'harbour', 'gone', 'Not for long.');
  for (const machine of machines) expect((await at(machine, gone.path)).status).toBe(200);
  await gone.takeDown();
  for (const machine of machines) {
    await expect.poll(async () => (await at(machine, gone.path)).status, { intervals: [20] }).toBe(410);
    expect((await at(machine, '/harbour')).text).not.toContain('Story gone');
  }
  await allCaughtUp();
});

test('a session that ends at one machine ends at the other, and the stream that is open there with it', async () => {
  const [here, there] = machines as [Machine, Machine];
  const desk = await signInByHttp(balancer.url, writer.email, writer.password);
  const draft = await stage.draft(writer);
  const call = ({ port }: Machine, path: string, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      redirect: 'manual',
      signal: AbortSignal.timeout(60_000),
      ...init,
      headers: { cookie: desk.cookie, origin: balancer.url, ...(init.headers as Record<string, string>) },
    });
  const stream = await call(there, `/api/stories/${draft}/events`, {
    headers: { accept: 'text/event-stream' },
  });
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  const hear = async () => {
    const part = await reader?.read();
    heard += part?.value ?? '';
    return !part?.done;
  };
  while (!heard.includes('event: now')) expect(await hear(), heard).toBe(true);

  const csrf = await call(here, '/api/auth/csrf');
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const also = csrf.headers.getSetCookie().flatMap((line) => line.split(';')[0] ?? []);
  const left = await call(here, '/api/auth/signout', {
    method: 'POST',
    headers: {
      cookie: [desk.cookie, ...also].join('; '),
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ csrfToken, json: 'true' }),
  });
  expect(left.status).toBe(200);
  while (await hear());
  expect(heard).toMatch(/event: signed-out\ndata: \{\}\n\n$/);
  for (const machine of machines) expect((await call(machine, `/api/drafts/${draft}`)).status).toBe(404);
});

test('one after the other is restarted under load, and no request fails', async () => {
  await allReady();
  const paths = [...stories.map(({ path }) => path), '/', '/harbour', '/feed.xml', '/desk/sign-in'];
  const desk = await signInByHttp(balancer.url, writer.email, writer.password);
  const draft = await stage.draft(writer);
  let version = 0;
  const save = async (n: number) => {
    const text = [{ text: `Save ${n}` }];
    const document = { version: 1, blocks: [{ id: 'p', type: 'paragraph', version: 1, text }] };
    const body = JSON.stringify({
      baseVersion: version,
      saveId: randomUUID(),
      fields: emptyFields(),
      document,
    });
    const answer = await desk.call(`/api/drafts/${draft}`, { method: 'PUT', body });
    if (answer.status !== 200) return `save ${n}: ${answer.status} ${await answer.text()}`;
    ({ version } = (await answer.json()) as { version: number });
    return null;
  };
  const publish = async (n: number) => {
    await (stories[n % stories.length] as StagedStory).say(`Under way ${n}.`);
    return null;
  };
  const stop = load(paths, [save, publish]);
  for (const machine of machines) {
    expect(await machine.stop()).toBe(0);
    await machine.start(balancer.url);
    await allReady();
  }
  const { wrong, answers } = await stop();
  expect(wrong).toEqual([]);
  expect(answers).toBeGreaterThan(50);
  await allCaughtUp();
});

test('without PostgreSQL kept pages are there and the rest says when to try again; both are right again within 5 s', async () => {
  const unread = await publishByHand(stage, writer, 'harbour', 'unread', 'Nobody has read this.');
  await allCaughtUp();
  for (const machine of machines)
    for (const { path } of stories) expect((await at(machine, path)).status).toBe(200);
  const stop = load(stories.map(({ path }) => path));
  for (const { line } of machines) line.cut();
  await expect.poll(() => [...balancer.ready.values()]).toEqual([false, false]);
  for (const machine of machines) {
    const { status, headers, text } = await at(machine, unread.path);
    expect([status, headers.get('retry-after')]).toEqual([503, '5']);
    expect(text).toContain('right back');
  }
  const [first, second] = stories as [StagedStory, StagedStory];
  await first.say('Said meanwhile.');
  await second.takeDown();
  const { wrong, answers } = await stop();
  expect(wrong).toEqual([]);
  expect(answers).toBeGreaterThan(10);

  for (const { line } of machines) line.mend();
  const isRight = async () => {
    const found = machines.map(async (machine) => [
      (await at(machine, first.path)).text.includes('Said meanwhile.'),
      (await at(machine, second.path)).status,
      (await at(machine, unread.path)).status,
    ]);
    return Promise.all(found);
  };
  await expect.poll(isRight, { timeout: 5_000, intervals: [50] }).toEqual(Array(2).fill([true, 410, 200]));
  stories = stories.filter((story) => story !== second);
  await allReady();
});

test('Next killed on both under load: kept pages are there, the rest comes back', async () => {
  await allCaughtUp();
  for (const machine of machines)
    for (const { path } of stories) expect((await at(machine, path)).status).toBe(200);
  const stop = load(stories.map(({ path }) => path));
  for (const machine of machines) process.kill(pidOf('next', machine.folder), 'SIGKILL');
  for (const machine of machines) {
    const { status, headers } = await at(machine, '/harbour/never-asked-for');
    expect([status, headers.get('retry-after')]).toEqual([503, '5']);
  }
  await allReady();
  const isRight = async () =>
    Promise.all(machines.map(async (machine) => (await at(machine, '/harbour/never-asked-for')).status));
  await expect.poll(isRight, { intervals: [50] }).toEqual([404, 404]);
  expect((await stop()).wrong).toEqual([]);
});

test('a machine that comes up without PostgreSQL serves what it kept, and is whole once it has it', async () => {
  await allCaughtUp();
  const [machine] = machines as [Machine, Machine];
  const [story] = stories as [StagedStory, ...StagedStory[]];
  expect((await at(machine, story.path)).status).toBe(200);
  await machine.stop();
  machine.line.cut();
  const started = machine.start(balancer.url);
  const kept = () => at(machine, story.path).catch(() => null);
  await expect.poll(async () => (await kept())?.status, { timeout: 30_000 }).toBe(200);
  expect((await at(machine, '/harbour/not-yet')).status).toBe(503);
  await story.say('Said before it was there.');
  machine.line.mend();
  await started;
  await allReady();
  await expect.poll(async () => (await kept())?.text).toContain('Said before it was there.');
});
