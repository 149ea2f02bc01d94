import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getDeskStory } from '@/lib/data/desk/get-desk-story';
import { listNotices } from '@/lib/data/desk/list-notices';
import { addColleague, auditLines } from '@/lib/data/test-support/newsroom';
import type { Planned } from '@/lib/document/shapes/schedule';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { cancelSchedule } from './cancel-schedule';
import { createUpdate } from './create-update';
import { publishUpdate } from './publish-update';
import { saveUpdate } from './save-update';
import { takeNextDue } from './take-due';
import { body, publishNow, readyStory, refusal } from './test-support/desk';
import { down, inBerlin, out, Planning, readersSee, schedulesOf } from './test-support/planning';
import { unpublishStory } from './unpublish-story';

let writer: Viewer;
let editor: Viewer;

beforeAll(async () => {
  await inBerlin();
  writer = await addColleague('writer');
  editor = await addColleague('editor');
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

describe('an update that is scheduled', () => {
  const save = (words: string) => ({
    baseVersion: 0,
    saveId: randomUUID(),
    headline: '',
    document: body(words),
  });
  async function drafted(viewer = editor, words = 'More is known.') {
    const storyId = await readyStory(context(viewer));
    await publishNow(context(viewer), storyId);
    const updateId = newId();
    await createUpdate(context(viewer), { id: updateId, storyId, kind: 'update' });
    await saveUpdate(context(viewer), updateId, save(words));
    return { storyId, updateId };
  }
  const planUpdate = (storyId: string, updateId: string, minutes: number, viewer = editor) =>
    plan(storyId, minutes, { verb: 'update', updateId }, viewer);

  it('goes out at its minute as it stands then, once, beside what else is planned for its story', async () => {
    const { storyId, updateId } = await drafted();
    await planUpdate(storyId, updateId, 5);
    await planUpdate(storyId, updateId, 10);
    await plan(storyId, 20, down);
    expect((await schedulesOf(storyId)).map(({ state, updateId: about }) => [state, about])).toEqual([
      ['cancelled', updateId],
      ['planned', updateId],
      ['planned', null],
    ]);
    expect((await getDeskStory(editor, storyId)).schedules).toMatchObject([
      { verb: 'update', updateId, problem: null },
      { verb: 'unpublish', updateId: null },
    ]);
    await saveUpdate(context(), updateId, { ...save('Still more is known.'), baseVersion: 1 });
    await pass(9);
    expect((await readersSee(storyId))?.updates).toEqual([]);
    planning.clock.pass(1);
    await Promise.all(Array.from({ length: 4 }, () => takeNextDue(planning.clock.now)));
    expect((await readersSee(storyId))?.updates).toMatchObject([
      { id: updateId, publishedAt: planning.clock.now().toISOString() },
    ]);
    const lines = (await auditLines(updateId)).filter(({ verb }) => verb === 'update.publish');
    expect(lines).toMatchObject([{ personId: editor.id, detail: { version: 2 } }]);
    expect((await schedulesOf(storyId)).map(({ state }) => state)).toEqual(['cancelled', 'done', 'planned']);
  });

  it('is not published twice when somebody was faster, nor after it was called off', async () => {
    const { storyId, updateId } = await drafted();
    await planUpdate(storyId, updateId, 10);
    await publishUpdate(context(), { id: updateId, version: 1 });
    await pass(10);
    expect((await auditLines(updateId)).map(({ verb }) => verb)).toEqual(['update.publish']);
    const other = await drafted();
    const { id } = await planUpdate(other.storyId, other.updateId, 10);
    await cancelSchedule(context(), { id });
    await pass(10);
    expect((await readersSee(other.storyId))?.updates).toEqual([]);
  });

  it('stays in the desk, with the reason as a notice, when its story is down or preflight stops it', async () => {
    const { storyId, updateId } = await drafted();
    await planUpdate(storyId, updateId, 10);
    await unpublishStory(context(), { id: storyId, answer: 'gone', target: '' });
    await pass(10);
    expect((await schedulesOf(storyId))[0]).toMatchObject({ state: 'failed', problem: 'wrong-state' });
    const other = await drafted();
    await planUpdate(other.storyId, other.updateId, 10);
    await saveUpdate(context(), other.updateId, { ...save(''), baseVersion: 1 });
    await pass(10);
    expect((await schedulesOf(other.storyId))[0]).toMatchObject({
      state: 'failed',
      problem: 'preflight-failed',
    });
    expect((await story(other.storyId)).status).toBe('published');
    const { notices } = await listNotices(editor, { done: false, before: null });
    expect(notices).toContainEqual(
      expect.objectContaining({
        kind: 'schedule-failed',
        verb: 'update',
        story: expect.objectContaining({ id: other.storyId }),
      }),
    );
  });

  it('is refused of another story, without words, and to whoever may not update the story', async () => {
    const { storyId, updateId } = await drafted();
    const other = await drafted(editor, '');
    expect((await refusal(planUpdate(other.storyId, updateId, 10))).code).toBe('not-found');
    expect((await refusal(planUpdate(other.storyId, other.updateId, 10))).code).toBe('preflight-failed');
    expect((await refusal(planUpdate(storyId, updateId, 10, writer))).code).toBe('not-found');
  });
});
