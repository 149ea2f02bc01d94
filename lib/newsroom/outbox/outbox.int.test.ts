import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { addColleague } from '@/lib/data/test-support/newsroom';
import type { UpdateKind } from '@/lib/document/shapes/update-kind';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { actingNow } from '../context';
import { createUpdate } from '../create-update';
import { publishUpdate } from '../publish-update';
import { saveUpdate } from '../save-update';
import { acting, body, Clock, publishNow, readyStory, write } from '../test-support/desk';
import { undoWithdrawal } from '../undo-withdrawal';
import { unpublishStory } from '../unpublish-story';
import { withdrawUpdate } from '../withdraw-update';

let editor: Viewer;
beforeAll(async () => {
  editor = await addColleague('editor');
});
beforeEach(async () => {
  await database().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
});

const desk = () => actingNow(editor);
const eventsOf = (storyId: string) =>
  database().storyEvent.findMany({ where: { storyId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] });
const kindsOf = async (storyId: string) => (await eventsOf(storyId)).map(({ kind }) => kind);
const jobs = () =>
  database().$queryRaw<{ key: string }[]>`
    SELECT key FROM graphile_worker.jobs WHERE task_identifier = 'follow-event' ORDER BY id`;

async function addUpdate(storyId: string, kind: UpdateKind = 'update') {
  const id = newId();
  await createUpdate(desk(), { id, storyId, kind });
  const words = { saveId: randomUUID(), headline: 'Two more', document: body('Two more ferries.') };
  const { version } = await saveUpdate(desk(), id, { baseVersion: 0, ...words });
  return { id, version };
}

describe('the outbox', () => {
  it('notes what happens to a story with a job, as the story was then', async () => {
    const id = await readyStory(desk(), { headline: 'The ferry' });
    const path = await publishNow(desk(), id);
    await write(desk(), id, { headline: 'The ferry again' });
    await publishNow(desk(), id);
    const update = await addUpdate(id, 'correction');
    await publishUpdate(desk(), update);
    await withdrawUpdate(desk(), update);
    await undoWithdrawal(desk(), update);
    await unpublishStory(desk(), { id, answer: 'redirect', target: '/elsewhere' });
    await publishNow(desk(), id);
    await unpublishStory(desk(), { id, answer: 'retracted', target: '', notice: 'All wrong.' });

    const events = await eventsOf(id);
    expect(events.map(({ kind }) => kind)).toEqual([
      'story.published',
      'story.updated',
      'update.published',
      'update.withdrawn',
      'update.published',
      'story.unpublished',
      'story.published',
      'story.retracted',
    ]);
    expect((await jobs()).map(({ key }) => key)).toEqual(events.map((event) => `follow-event:${event.id}`));
    expect(events[0]?.facts).toMatchObject({ story: { id, path, headline: 'The ferry' }, update: null });
    expect(events[1]?.facts).toMatchObject({ story: { headline: 'The ferry again' } });
    expect(events[2]?.facts).toMatchObject({
      update: { id: update.id, kind: 'correction', headline: 'Two more' },
    });
    expect(events[5]?.facts).toMatchObject({ story: { path }, redirectTo: '/elsewhere' });
  });

  it('says that an update went out beside the changes that went out with it', async () => {
    const id = await readyStory(desk());
    await publishNow(desk(), id);
    const storyVersion = await write(desk(), id, { headline: 'Changed' });
    await publishUpdate(desk(), { ...(await addUpdate(id)), storyVersion });
    expect(await kindsOf(id)).toEqual(['story.published', 'update.published', 'story.updated']);
  });

  it('notes nothing of what did not happen', async () => {
    const id = await readyStory(desk(), { headline: '' });
    await expect(publishNow(desk(), id)).rejects.toMatchObject({ code: 'preflight-failed' });
    expect(await eventsOf(id)).toEqual([]);
    expect(await jobs()).toEqual([]);
  });

  it('takes what is dated back for no news', async () => {
    const long = new Clock(new Date(Date.now() - 3_600_000).toISOString());
    const id = await readyStory(acting(editor, long));
    await publishNow(acting(editor, long), id);
    expect(await eventsOf(id)).toEqual([]);
    expect(await jobs()).toEqual([]);
  });
});
