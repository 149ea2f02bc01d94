import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { countOpenNotices, listNotices } from '@/lib/data/desk/list-notices';
import { addColleague, auditLines } from '@/lib/data/test-support/newsroom';
import type { Planned } from '@/lib/document/shapes/schedule';
import type { Viewer } from '@/lib/policy/viewer';
import { cancelSchedule } from './cancel-schedule';
import { markNoticeDone } from './mark-notice-done';
import { realignSchedules } from './realign-schedules';
import { scheduleStory } from './schedule-story';
import { takeNextDue } from './take-due';
import { body, photoBlock, publishNow, readyStory, refusal, write } from './test-support/desk';
import { addPhoto } from './test-support/pictures';
import { down, inBerlin, out, Planning, readersSee, schedulesOf, zone } from './test-support/planning';
import { unpublishStory } from './unpublish-story';

let writer: Viewer;
let editor: Viewer;
let colleague: Viewer;

beforeAll(async () => {
  await inBerlin();
  writer = await addColleague('writer');
  editor = await addColleague('editor');
  colleague = await addColleague('writer');
});

let planning: Planning;
beforeEach(() => {
  planning = new Planning();
});

const context = (viewer = editor) => planning.by(viewer);
const story = (id: string) => database().story.findUniqueOrThrow({ where: { id } });
const plan = (storyId: string, minutes: number, planned: Planned = out, viewer = editor) =>
  planning.plan(viewer, storyId, minutes, planned);
const pass = (minutes: number) => planning.pass(minutes);

describe('a story that is scheduled', () => {
  it('goes out at its minute, as it stands then, in the name of whoever planned it', async () => {
    const id = await readyStory(context(), { headline: 'Early words' });
    const { dueAt } = await plan(id, 60);
    expect(dueAt.toISOString()).toBe('2026-11-22T09:00:00.000Z');
    expect((await schedulesOf(id))[0]).toMatchObject({ wall: '2026-11-22T10:00', zone, state: 'planned' });
    expect((await story(id)).status).toBe('scheduled');
    await write(context(), id, { headline: 'Later words' });
    await pass(59);
    expect(await readersSee(id)).toBeNull();
    await pass(1);
    expect(await readersSee(id)).toMatchObject({
      headline: 'Later words',
      publishedAt: '2026-11-22T09:00:00.000Z',
    });
    expect(await story(id)).toMatchObject({ status: 'published' });
    expect((await schedulesOf(id))[0]).toMatchObject({ state: 'done', settledAt: planning.clock.now() });
    expect(await auditLines(id)).toContainEqual(
      expect.objectContaining({ verb: 'story.publish', personId: editor.id }),
    );
    expect(await database().dueItem.count({ where: { kind: 'schedule' } })).toBe(0);
  });

  it('goes out once, however many workers there are', async () => {
    const ids = await Promise.all(Array.from({ length: 5 }, () => readyStory(context())));
    for (const id of ids) await plan(id, 10);
    planning.clock.pass(10);
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        while (await takeNextDue(planning.clock.now));
      }),
    );
    for (const id of ids) {
      const lines = await auditLines(id);
      expect(lines.filter(({ verb }) => verb === 'story.publish')).toHaveLength(1);
    }
  });

  it('follows another plan, and none when it is called off or published by hand', async () => {
    const id = await readyStory(context());
    const { id: first } = await plan(id, 10);
    const { id: second } = await plan(id, 20);
    await pass(10);
    expect(await readersSee(id)).toBeNull();
    expect((await refusal(cancelSchedule(context(), { id: first }))).code).toBe('wrong-state');
    await cancelSchedule(context(), { id: second });
    expect(await story(id)).toMatchObject({ status: 'draft' });
    await plan(id, 10);
    await publishNow(context(), id);
    expect((await schedulesOf(id)).map(({ state }) => state)).toEqual([
      'cancelled',
      'cancelled',
      'cancelled',
    ]);
    expect(await database().dueItem.count({ where: { kind: 'schedule' } })).toBe(0);
  });

  it('is taken down at its minute; after an idle time everything happens in its order', async () => {
    const id = await readyStory(context());
    await plan(id, 10);
    await plan(id, 20, down);
    planning.clock.pass(60);
    await Promise.all(
      Array.from({ length: 3 }, async () => {
        for (let n = 0; n < 20; n += 1) {
          await takeNextDue(planning.clock.now);
          planning.clock.pass(0.02);
        }
      }),
    );
    const verbs = (await auditLines(id)).map(({ verb }) => verb);
    expect(verbs.filter((verb) => /publish$/.test(verb))).toEqual(['story.publish', 'story.unpublish']);
    expect(await story(id)).toMatchObject({ status: 'unpublished' });
  });

  it('stays in the desk when preflight stops it then, with the reason, and can be planned again', async () => {
    const photoId = await addPhoto(context(writer));
    const id = await readyStory(context(), {}, body('Words.', photoBlock(photoId)));
    await plan(id, 10);
    await write(context(), id, { headline: '' });
    await pass(10);
    expect(await readersSee(id)).toBeNull();
    expect(await story(id)).toMatchObject({ status: 'draft' });
    expect((await schedulesOf(id))[0]).toMatchObject({ state: 'failed', problem: 'preflight-failed' });
    const { notices } = await listNotices(editor, { done: false, before: null });
    expect(notices).toMatchObject([
      { kind: 'schedule-failed', story: { id }, verb: 'publish', by: editor.name, done: null },
    ]);
    // It concerns whoever sees all, and nobody else's writer.
    expect(await countOpenNotices(colleague)).toBe(0);
    const done = { id: notices[0]?.id ?? '', done: true };
    expect((await refusal(markNoticeDone(context(colleague), done))).code).toBe('not-found');
    await markNoticeDone(context(), done);
    expect(await countOpenNotices(editor)).toBe(0);
    await write(context(), id, { headline: 'Mended' });
    await plan(id, 10);
    await pass(10);
    expect(await readersSee(id)).toMatchObject({ headline: 'Mended' });
  });

  it('does not go out in the name of somebody who has left or may not any more', async () => {
    const leaver = await addColleague('writer');
    const id = await readyStory(context(leaver));
    await plan(id, 10, out, leaver);
    await database().person.update({ where: { id: leaver.id }, data: { disabledAt: planning.clock.now() } });
    await pass(10);
    expect((await schedulesOf(id))[0]).toMatchObject({ state: 'failed', problem: 'not-allowed' });
  });

  it('gets its changes published at their time, and loses the plans when it is taken down', async () => {
    const id = await readyStory(context());
    await publishNow(context(), id);
    await write(context(), id, { headline: 'News of it' });
    await plan(id, 10, { verb: 'publish', substantive: true });
    expect((await story(id)).status).toBe('published');
    await pass(10);
    expect(await readersSee(id)).toMatchObject({
      headline: 'News of it',
      updatedAt: planning.clock.now().toISOString(),
    });
    await plan(id, 10, down);
    await unpublishStory(context(), { id, answer: 'gone', target: '' });
    expect((await schedulesOf(id)).at(-1)).toMatchObject({ state: 'cancelled' });
  });
});

it('keeps its wall time when the rules of its zone change', async () => {
  const id = await readyStory(context());
  const { id: planned, dueAt } = await plan(id, 60);
  // As an older law had it.
  const before = new Date(dueAt.getTime() + 3_600_000);
  await database().schedule.update({ where: { id: planned }, data: { dueAt: before } });
  await database().dueItem.updateMany({
    where: { subjectId: planned },
    data: { dueAt: before, tryAt: before },
  });
  expect(await realignSchedules()).toBe(1);
  expect(await realignSchedules()).toBe(0);
  await pass(60);
  expect(await readersSee(id)).toMatchObject({ publishedAt: dueAt.toISOString() });
});

describe('what can’t be planned', () => {
  const at = (wall: string, turn: 'first' | 'second' | null = null) =>
    readyStory(context()).then((storyId) => scheduleStory(context(), { storyId, planned: out, wall, turn }));

  it('is a time that has passed, and one that a night skips', async () => {
    expect((await refusal(at('2026-11-22T09:00'))).code).toBe('time-past');
    expect((await refusal(at('2027-03-28T02:30'))).code).toBe('time-skipped');
    expect((await refusal(at('2027-02-30T02:30'))).code).toBe('bad-request');
  });

  it.each(['9999-12-31T23:59', '2200-01-01T12:00', '0001-01-01T00:00'])(
    'is %s: too far away',
    async (wall) => {
      expect((await refusal(at(wall))).code).toBe('time-too-far');
    },
  );

  it('is one that a night brings twice, until somebody says which', async () => {
    const wall = '2027-10-31T02:30';
    expect((await refusal(at(wall))).code).toBe('time-twice');
    expect((await at(wall, 'first')).dueAt.toISOString()).toBe('2027-10-31T00:30:00.000Z');
    expect((await at(wall, 'second')).dueAt.toISOString()).toBe('2027-10-31T01:30:00.000Z');
  });

  it('is the end of a story that readers don’t see, or a story with something to fix', async () => {
    const id = await readyStory(context());
    expect((await refusal(plan(id, 10, down))).code).toBe('wrong-state');
    await write(context(), id, { headline: '' });
    expect((await refusal(plan(id, 10))).code).toBe('preflight-failed');
    expect(await schedulesOf(id)).toEqual([]);
    expect((await story(id)).status).toBe('draft');
  });

  it('is a colleague’s story', async () => {
    const id = await readyStory(context(writer));
    expect((await refusal(plan(id, 10, out, colleague))).code).toBe('not-found');
    const { id: planned } = await plan(id, 10, out, writer);
    expect((await refusal(cancelSchedule(context(colleague), { id: planned }))).code).toBe('not-found');
  });
});
