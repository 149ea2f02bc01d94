import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { publishByHand, type StagedStory } from '@/e2e/support/publish-by-hand';
import { Stage, type StagedPerson } from '@/e2e/support/stage';
import { type UnsteadyLine, unsteadyLine } from '@/e2e/support/unsteady-line';
import { StandInNewsroom } from './test-support/stand-in-newsroom.ts';
import { startTestEdge, unusedPort } from './test-support/test-edge.ts';

// Two machines on one database: each an edge as it runs, and a stand-in for its Next. Each edge hears the database by a
// line of its own, which can be cut or frozen.

const folder = mkdtempSync(join(tmpdir(), 'dateline-edges-'));
const databaseUrl = process.env.DATABASE_URL ?? '';

interface Machine {
  name: string;
  port: number;
  next: StandInNewsroom;
  line: UnsteadyLine;
  edge: { stop: () => Promise<void> } | null;
  start: (staleMax?: number) => Promise<void>;
}

async function newMachine(name: string): Promise<Machine> {
  const [port, line, next] = [
    await unusedPort(),
    await unsteadyLine(databaseUrl),
    new StandInNewsroom(databaseUrl),
  ];
  const upstream = await next.start();
  const machine: Machine = {
    name,
    port,
    next,
    line,
    edge: null,
    async start(staleMax = 60_000) {
      const place = { port, upstream, databaseUrl: line.url, folder: join(folder, name) };
      machine.edge = await startTestEdge({ ...place, staleMax });
    },
  };
  return machine;
}

let stage: Stage;
let writer: StagedPerson;
let machines: [Machine, Machine];
let stories = 0;

beforeAll(async () => {
  stage = new Stage(databaseUrl);
  writer = await stage.person('Ida Falk', 'editor');
  await stage.section('harbour', 'Harbour');
  machines = [await newMachine('left'), await newMachine('right')];
  for (const machine of machines) await machine.start();
  await settled();
});

afterAll(async () => {
  for (const { edge, next, line } of machines) {
    await edge?.stop();
    await next.stop();
    await line.close();
  }
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

const newStory = (words: string) => publishByHand(stage, writer, 'harbour', `story-${++stories}`, words);

async function ask({ port }: Machine, path: string) {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(20_000) });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}
const statusOf = async (machine: Machine, path: string) => (await ask(machine, path)).status;

/** How far each edge says it has come, and where the order of drops ends. */
async function positions(): Promise<{ last: number; seq: Record<number, number> }> {
  const rows = await stage.query<{ id: string; seq: string; last: string }>(
    'SELECT id, seq, (SELECT last FROM "DropSequence") AS last FROM "Edge"',
  );
  const seq = Object.fromEntries(rows.map((row) => [Number(row.id.split(':').at(-2)), Number(row.seq)]));
  return { last: Number(rows[0]?.last ?? -1), seq };
}

async function caughtUp(): Promise<boolean> {
  const { last, seq } = await positions();
  return machines.every(({ port }) => seq[port] === last);
}

const settled = () => vi.waitUntil(caughtUp, { timeout: 15_000 });

const versionIn = (text: string) => Number(/Version (\d+)\./.exec(text)?.[1] ?? Number.NaN);

/** What has been published of one story, and at which place in the order of drops at the latest. */
interface Told {
  story: StagedStory;
  versions: { version: number; seq: number }[];
  goneAt: number | null;
}

test('200 publications by four people at once: what an edge has acknowledged it shows, and never what was before', async () => {
  const told: Told[] = [];
  for (let n = 0; n < 16; n += 1) {
    told.push({ story: await newStory('Version 0.'), versions: [{ version: 0, seq: 0 }], goneAt: null });
  }
  const known: Record<number, number> = {};
  let over = false;
  const watch = async () => {
    while (!over) Object.assign(known, (await positions()).seq);
  };
  const wrong: string[] = [];
  let answers = 0;
  const read = async (machine: Machine, from: number) => {
    const seen = new Map<Told, number>();
    for (let n = from; !over; n += 1) {
      const one = told[n % told.length] as Told;
      const acknowledged = known[machine.port] ?? 0;
      const must = one.versions.findLast(({ seq }) => seq <= acknowledged)?.version ?? 0;
      const mustBeGone = one.goneAt !== null && one.goneAt <= acknowledged;
      const { status, headers, text } = await ask(machine, one.story.path);
      answers += 1;
      const version = versionIn(text);
      const what = `${machine.name} ${one.story.path}: ${status}, version ${version}`;
      if (status >= 500) wrong.push(what);
      if (mustBeGone && status !== 410) wrong.push(`${what}, which is gone`);
      // With `age` it says itself that it is old: rendering took longer than readers wait.
      if (status !== 200 || headers.has('age')) continue;
      if (version < must) wrong.push(`${what} after ${must} was acknowledged`);
      if (version < (seen.get(one) ?? 0)) wrong.push(`${what} after ${seen.get(one)} was shown`);
      seen.set(one, version);
    }
  };
  const work = [watch(), ...machines.flatMap((machine) => [0, 3, 7, 11].map((from) => read(machine, from)))];

  const publish = async (mine: Told[]) => {
    for (let version = 1; version <= 50; version += 1) {
      const one = mine[version % mine.length] as Told;
      if (one.goneAt !== null) continue;
      if (version === 41) await one.story.takeDown();
      else await one.story.say(`Version ${version}.`);
      const { last } = await positions();
      if (version === 41) one.goneAt = last;
      else one.versions.push({ version, seq: last });
    }
  };
  await Promise.all([0, 1, 2, 3].map((writerAt) => publish(told.filter((_, at) => at % 4 === writerAt))));
  await settled();
  over = true;
  await Promise.all(work);

  expect(wrong).toEqual([]);
  expect(answers).toBeGreaterThan(400);
  expect(told.filter(({ goneAt }) => goneAt !== null)).toHaveLength(4);
  for (const machine of machines) {
    const front = await ask(machine, '/');
    for (const { story, versions, goneAt } of told) {
      const { status, text } = await ask(machine, story.path);
      expect([status, versionIn(text)]).toEqual(
        goneAt === null ? [200, versions.at(-1)?.version] : [410, Number.NaN],
      );
      expect(front.text.includes(`<li>Story ${story.path.split('/').at(-1)}</li>`)).toBe(goneAt === null);
    }
  }
});

describe('an edge that does not hear the database', () => {
  let deaf: Machine;
  let hears: Machine;
  const now = Date.now;
  let skipped = 0;
  /** Later than a page is believed without a word from the database. */
  const someTimeLater = () => {
    skipped += 10_000;
    vi.spyOn(Date, 'now').mockImplementation(() => now() + skipped);
  };
  afterAll(() => void vi.restoreAllMocks());
  beforeAll(() => {
    [deaf, hears] = machines;
  });
  afterEach(async () => {
    deaf.line.mend();
    deaf.next.isUp = true;
    await settled();
  });

  test.each(['cut', 'freeze'] as const)(
    '%s: the other one is right at once, it is right as soon as it hears again, and serves meanwhile',
    async (how) => {
      const [killed, other] = [await newStory('To be taken down.'), await newStory('Stays.')];
      await settled();
      for (const machine of machines)
        for (const { path } of [killed, other]) expect(await statusOf(machine, path)).toBe(200);
      deaf.line[how]();
      deaf.next.isUp = false;
      await killed.takeDown();
      await expect.poll(() => statusOf(hears, killed.path)).toBe(410);
      someTimeLater();
      // It serves what it can't know to be gone, and says how old it is; the table says who is behind.
      for (const { path } of [other, killed]) {
        await vi.waitUntil(async () => (await ask(deaf, path)).headers.has('age'), { timeout: 10_000 });
        expect(await statusOf(deaf, path)).toBe(200);
      }
      expect(await caughtUp()).toBe(false);

      deaf.line.mend();
      await settled();
      expect(await statusOf(deaf, killed.path)).not.toBe(200);
      expect(await statusOf(deaf, other.path)).toBe(200);
      deaf.next.isUp = true;
      await expect.poll(() => statusOf(deaf, killed.path)).toBe(410);
    },
  );

  test('while its Next can be asked it is right within seconds even so', async () => {
    const killed = await newStory('To be taken down.');
    await settled();
    expect(await statusOf(deaf, killed.path)).toBe(200);
    deaf.line.cut();
    await killed.takeDown();
    someTimeLater();
    await expect.poll(() => statusOf(deaf, killed.path), { timeout: 10_000 }).toBe(410);
    expect(await caughtUp()).toBe(false);
  });

  test('started anew it serves from its disk, but not longer than it may', async () => {
    const story = await newStory('Stays.');
    await settled();
    expect(await statusOf(deaf, story.path)).toBe(200);
    await deaf.edge?.stop();
    deaf.line.cut();
    deaf.next.isUp = false;

    someTimeLater();
    await deaf.start();
    const { status, headers } = await ask(deaf, story.path);
    expect([status, headers.has('age')]).toEqual([200, true]);
    await deaf.edge?.stop();

    await deaf.start(0);
    expect((await ask(deaf, story.path)).headers.get('retry-after')).toBe('5');
    expect(await statusOf(deaf, story.path)).toBe(503);
    deaf.line.mend();
    deaf.next.isUp = true;
    await expect.poll(() => statusOf(deaf, story.path), { timeout: 15_000 }).toBe(200);
  });
});
