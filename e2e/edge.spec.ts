import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { newId } from '@/lib/kit/ids';
import { pidOf } from './support/pid-of';
import { publishByHand } from './support/publish-by-hand';
import { signInByHttp } from './support/session';
import { Stage, type StagedPerson } from './support/stage';
import { type StartedDateline, startDateline } from './support/start-dateline';

// What the edge promises when something behind it is cut, frozen or killed. One newsroom for all of it; each test leaves
// it whole.

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let dateline: StartedDateline;
let stage: Stage;
let writer: StagedPerson;

test.beforeAll(async () => {
  dateline = await startDateline({ demo: false, env: { EDGE_STALE_MAX: '600' } });
  stage = new Stage(dateline.databaseUrl);
  writer = await stage.person('Ida Falk', 'editor');
  await stage.section('harbour', 'Harbour');
});

test.afterAll(async () => {
  await stage?.close();
  await dateline?.stop();
});

async function ask(path: string): Promise<{ status: number; text: string; headers: Headers }> {
  const answer = await fetch(dateline.url + path, { signal: AbortSignal.timeout(20_000) });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
}
const statusOf = async (path: string) => (await ask(path)).status;
const textOf = async (path: string) => (await ask(path)).text;
const publish = (slug: string, words = 'First words.') =>
  publishByHand(stage, writer, 'harbour', slug, words);
/** How far the edge says it has come, against how far it should be. */
const behind = async () => {
  const [row] = await stage.query<{ behind: string }>(
    'SELECT (SELECT last FROM "DropSequence") - min(seq) AS behind FROM "Edge"',
  );
  return Number(row?.behind ?? Number.NaN);
};

/** Listens to a story's events; answers what was heard so far. */
async function listenTo(storyId: string, signal: AbortSignal, lastEventId?: string): Promise<() => string> {
  const headers: HeadersInit = lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId };
  const answer = await fetch(`${dateline.url}/live/${storyId}`, { signal, headers });
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  let text = '';
  const sink = new WritableStream<string>({
    write(piece) {
      text += piece;
    },
  });
  answer.body
    ?.pipeThrough(new TextDecoderStream())
    .pipeTo(sink)
    .catch(() => {});
  return () => text;
}

test('a publication shows at once; what is taken down is gone at once', async () => {
  expect(await statusOf('/harbour/quick')).toBe(404);
  const story = await publish('quick');
  await expect.poll(() => textOf(story.path), { intervals: [20] }).toContain('First words.');
  await expect.poll(() => textOf('/harbour'), { intervals: [20] }).toContain('Story quick');
  await story.say('Second words.');
  await expect.poll(() => textOf(story.path), { intervals: [20] }).toContain('Second words.');
  await story.takeDown();
  await expect.poll(() => statusOf(story.path), { intervals: [20] }).toBe(410);
  await expect.poll(() => textOf('/harbour'), { intervals: [20] }).not.toContain('Story quick');
  await expect.poll(behind).toBe(0);
});

test('an update reaches who has the story open, with its words, and again who was away', async () => {
  const story = await publish('told');
  const stop = new AbortController();
  const listen = (lastEventId?: string) => listenTo(story.id, stop.signal, lastEventId);
  const heard = await listen();
  await expect.poll(heard).toMatch(/^retry: 3000\nid: \d+\n\n/);
  const [, before] = /id: (\d+)/.exec(heard()) as RegExpExecArray;
  const id = await story.update('The ferry runs again.');
  await expect.poll(heard).toContain('event: published');
  expect(heard()).toContain(`id=update-${id} `);
  expect(heard()).toContain('The ferry runs again.');
  await expect.poll(await listen(before)).toContain('The ferry runs again.');
  await story.takeDown();
  await expect.poll(heard).toContain('event: gone');
  stop.abort();
  expect(await statusOf(`/live/${story.id}`)).toBe(404);
});

test('readers get no script of the framework, and a 304 for what they have', async () => {
  const { path } = await publish('plain');
  const { text, headers } = await ask(path);
  expect(text).not.toMatch(/__next_f|\/_next\/static\/chunks\/[^"]*\.js|edge-tags/);
  const again = await fetch(dateline.url + path, { headers: { 'if-none-match': headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
});

test('a cut connection to the database: what was taken down meanwhile is not served once it hears again', async () => {
  const story = await publish('cut');
  expect(await statusOf(story.path)).toBe(200);
  await stage.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'dateline-edge'`,
  );
  await story.takeDown();
  await expect.poll(() => statusOf(story.path), { intervals: [50] }).toBe(410);
});

test('a frozen connection is noticed without a word from it', async () => {
  const story = await publish('frozen');
  expect(await statusOf(story.path)).toBe(200);
  const backend = async () => {
    const rows = await stage.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE application_name = 'dateline-edge'`,
    );
    return rows[0]?.pid ?? null;
  };
  await expect.poll(backend).not.toBeNull();
  const pid = await backend();
  // 0 and below would mean a group of processes.
  if (!pid) throw new Error('The edge has just lost its connection');
  process.kill(pid, 'SIGSTOP');
  try {
    await story.takeDown();
    await expect.poll(() => statusOf(story.path), { timeout: 15_000 }).toBe(410);
  } finally {
    process.kill(pid, 'SIGCONT');
  }
});

test('next is killed under readers: every kept page is there, the rest answers 503 and comes back', async () => {
  const stories = [await publish('kept-1'), await publish('kept-2')];
  // A page that a drop overtakes while it is rendered is not kept.
  await expect.poll(behind).toBe(0);
  for (const { path } of stories) expect(await statusOf(path)).toBe(200);
  const unread = await publish('never-read');
  await expect.poll(behind).toBe(0);
  const next = pidOf('next', dateline.dataFolder);
  process.kill(next, 'SIGSTOP'); // as if it hung: nothing answers, nothing restarts it
  try {
    for (let n = 0; n < 20; n += 1) for (const { path } of stories) expect(await statusOf(path)).toBe(200);
    await stories[0]?.say('Nobody can render this yet.');
    await expect.poll(behind).toBe(0);
    const stale = await ask(stories[0]?.path ?? '');
    expect([stale.status, stale.text.includes('First words.')]).toEqual([200, true]);
    expect(stale.headers.get('age')).toMatch(/^\d+$/);
    const refused = await ask(unread.path);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
  } finally {
    process.kill(next, 'SIGKILL');
  }
  await expect.poll(() => statusOf(unread.path), { timeout: 30_000 }).toBe(200);
  await expect.poll(() => textOf(stories[0]?.path ?? ''), { timeout: 15_000 }).toContain('Nobody can render');
});

test('postgres and next are gone, and the edge starts anew: what was kept serves from the disk', async () => {
  const { path } = await publish('from-disk');
  await expect.poll(behind).toBe(0);
  expect(await statusOf(path)).toBe(200);
  const pages = join(dateline.dataFolder, 'edge', '0', 'pages');
  const isOnDisk = () =>
    readdirSync(pages)
      .filter((name) => name.endsWith('.page')) // one that is still being written doesn't count
      .some((name) => readFileSync(join(pages, name), 'latin1').includes(`"key":"${path}"`));
  await expect.poll(isOnDisk).toBe(true);
  const names = ['postgres', 'next', 'edge'] as const;
  const [postgres, next, edge] = names.map((name) => pidOf(name, dateline.dataFolder)) as [
    number,
    number,
    number,
  ];
  process.kill(next, 'SIGSTOP');
  process.kill(postgres, 'SIGSTOP'); // it takes no new connections
  process.kill(edge, 'SIGKILL');
  try {
    await expect.poll(() => statusOf(path).catch(() => 0), { timeout: 20_000 }).toBe(200);
    expect(pidOf('edge', dateline.dataFolder)).not.toBe(edge);
  } finally {
    process.kill(postgres, 'SIGCONT');
    process.kill(next, 'SIGCONT');
  }
  await expect.poll(() => statusOf('/harbour/nothing'), { timeout: 30_000 }).toBe(404);
});

test('postgres is killed in mid-coverage: what was sent meanwhile is one post, and its readers learn of it', async () => {
  const story = await publish('covered');
  await stage.query(
    `INSERT INTO "LiveCoverage" ("storyId", state, "startsAt", summary)
     VALUES ($1, 'live', now(), '{"version":1,"blocks":[]}')`,
    [story.id],
  );
  const desk = await signInByHttp(dateline.url, writer.email, writer.password);
  const send = async (id: string, words: string) => {
    const text = [{ text: words }];
    const document = { version: 1, blocks: [{ id: 'b1', type: 'paragraph', version: 1, text }] };
    const body = JSON.stringify({ headline: '', document, release: true });
    return (await desk.call(`/api/live/${story.id}/posts/${id}`, { method: 'PUT', body })).status;
  };
  const stop = new AbortController();
  const heard = await listenTo(story.id, stop.signal);
  expect(await send(newId(), 'Before it.')).toBe(200);
  await expect.poll(heard).toContain('Before it.');

  const postgres = pidOf('postgres', dateline.dataFolder);
  process.kill(postgres, 'SIGKILL');
  const post = newId();
  // Twice: connections from before may end under either, and whoever sends it tries again.
  for (let time = 0; time < 2; time += 1) {
    await expect
      .poll(() => send(post, 'While it was gone.').catch(() => 0), { timeout: 30_000, intervals: [100] })
      .toBe(200);
  }
  await expect.poll(heard, { timeout: 15_000 }).toMatch(/While it was gone|event: reload/);
  await expect.poll(() => textOf(story.path), { timeout: 15_000 }).toContain('While it was gone.');
  expect((await textOf(story.path)).split(`id=update-${post} `)).toHaveLength(2);
  stop.abort();
});
