import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { addColleague } from '@/lib/data/test-support/newsroom';
import type { EdgeNow } from '@/lib/document/shapes/delivery';
import { acting, newStory, publishNow, readyStory, refusal } from '@/lib/newsroom/test-support/desk';
import { unpublishStory } from '@/lib/newsroom/unpublish-story';
import type { Viewer } from '@/lib/policy/viewer';
import { tidyDrops } from '../write/tidy-drops';
import { getDelivery } from './get-delivery';
import { getTakedownReach } from './get-takedown-reach';

let editor: Viewer;
let writer: Viewer;
beforeAll(async () => {
  editor = await addColleague('editor');
  writer = await addColleague('writer');
});
beforeEach(async () => {
  await database().edge.deleteMany();
});

const last = async () => (await database().dropSequence.findFirstOrThrow()).last;

async function addEdge(id: string, { lag = 0, secondsAgo = 1, stopped = false, kind = 'edge' } = {}) {
  const seenAt = new Date(Date.now() - secondsAgo * 1_000);
  const seq = (await last()) - BigInt(lag);
  const data = { id, name: id, kind, seq, seenAt, stoppedAt: stopped ? seenAt : null, staleSeconds: 3_600 };
  await database().edge.create({ data });
}
const catchUp = async (id: string) =>
  database().edge.update({ where: { id }, data: { seq: await last(), seenAt: new Date() } });

async function takeDown(by: Viewer) {
  const id = await readyStory(acting(by));
  await publishNow(acting(by), id);
  await unpublishStory(acting(by), { id, answer: 'gone', target: '' });
  return id;
}
const names = (edges: EdgeNow[] = []) => edges.map(({ name }) => name);

describe('who delivers pages', () => {
  it('names who lags behind first, since when and with what', async () => {
    await takeDown(editor);
    await addEdge('current');
    await addEdge('slow', { lag: 1 });
    await addEdge('silent', { lag: 3, secondsAgo: 90, kind: 'cdn' });
    await addEdge('gone', { lag: 3, secondsAgo: 4_000 });
    await addEdge('stopped', { secondsAgo: 300, stopped: true });
    const { edges } = await getDelivery(editor);
    expect(edges.map(({ name, state }) => `${name}: ${state}`)).toEqual([
      'silent: silent',
      'slow: behind',
      'current: current',
      'gone: ended',
      'stopped: stopped',
    ]);
    expect(edges[0]).toMatchObject({ missing: 3, missesHard: true, kind: 'cdn' });
    expect(Math.abs(Date.parse(edges[0]?.since ?? '') - Date.now())).toBeLessThan(30_000);
    expect(edges[2]).toMatchObject({ missing: 0, missesHard: false, since: null });
  });

  it('is nobody’s business but that of editors', async () => {
    expect((await refusal(getDelivery(writer) as Promise<never>)).code).toBe('not-found');
  });

  it('is forgotten after a time, and so is what they were told', async () => {
    await takeDown(editor);
    await addEdge('here');
    await addEdge('away', { secondsAgo: 8 * 86_400 });
    await database().$executeRaw`UPDATE "PageDrop" SET at = now() - interval '4 days' WHERE seq = 1`;
    await tidyDrops();
    expect(names((await getDelivery(editor)).edges)).toEqual(['here']);
    const [first] = await database().pageDrop.findMany({ orderBy: { seq: 'asc' }, take: 1 });
    expect(first?.seq).toBe(2n);
  });
});

describe('how far a takedown has come', () => {
  it('counts who may still show the story, until none does', async () => {
    await addEdge('left');
    await addEdge('right');
    await addEdge('stopped', { stopped: true });
    const id = await takeDown(writer);
    await catchUp('left');
    const reach = await getTakedownReach(writer, id);
    expect(reach).toMatchObject({ total: 2, stopped: ['stopped'], mayLook: false });
    expect(names(reach?.waiting)).toEqual(['right']);
    await catchUp('right');
    expect(await getTakedownReach(editor, id)).toEqual({
      total: 2,
      waiting: [],
      stopped: ['stopped'],
      mayLook: true,
    });
    await catchUp('stopped');
    expect(await getTakedownReach(editor, id)).toMatchObject({ stopped: [] });
  });

  it('has nothing to say of a story that readers have, never had, or lost long ago', async () => {
    const live = await readyStory(acting(writer));
    await publishNow(acting(writer), live);
    expect(await getTakedownReach(writer, live)).toBeNull();
    expect(await getTakedownReach(writer, await newStory(acting(writer)))).toBeNull();
    const gone = await takeDown(writer);
    await database().$executeRaw`UPDATE "PageDrop" SET at = now() - interval '2 days'`;
    expect(await getTakedownReach(writer, gone)).toBeNull();
  });

  it('is told to whoever could have taken it down', async () => {
    const id = await takeDown(editor);
    expect((await refusal(getTakedownReach(writer, id) as Promise<never>)).code).toBe('not-found');
    expect((await refusal(getTakedownReach(writer, 'no id') as Promise<never>)).code).toBe('not-found');
    const photoEditor = await addColleague('photo_editor');
    expect((await refusal(getTakedownReach(photoEditor, id) as Promise<never>)).code).toBe('not-allowed');
  });
});
