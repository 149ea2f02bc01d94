import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getDeskStory } from '@/lib/data/desk/get-desk-story';
import { getStoryNow } from '@/lib/data/desk/get-story-now';
import { listStories } from '@/lib/data/desk/list-stories';
import { getLinkedPreview } from '@/lib/data/preview/get-linked-preview';
import { addColleague, auditLines } from '@/lib/data/test-support/newsroom';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { createPreviewLink } from './create-preview-link';
import { createUpdate } from './create-update';
import { publishStory } from './publish-story';
import { publishUpdate } from './publish-update';
import { realignSchedules } from './realign-schedules';
import { saveUpdate } from './save-update';
import { scheduleStory } from './schedule-story';
import { setEmbargo } from './set-embargo';
import { takeNextDue } from './take-due';
import { acting, body, Clock, publishNow, readyStory, refusal, saveOf, write } from './test-support/desk';

let editor: Viewer;
let writer: Viewer;
let clock: Clock;
let id: string;

const as = (viewer: Viewer) => acting(viewer, clock);
const at = (wall: string, turn: 'first' | 'second' | null = null) => ({ wall, turn });
const plan = { verb: 'publish' as const, substantive: false };
const set = (viewer: Viewer, wall: string | null, { note = '', reason = '' } = {}) =>
  setEmbargo(as(viewer), { storyId: id, time: wall === null ? null : at(wall), note, reason });
const lineOf = async () => (await auditLines(id)).at(-1);
const statusOf = async () => (await database().story.findUniqueOrThrow({ where: { id } })).status;

beforeAll(async () => {
  editor = await addColleague('editor');
  writer = await addColleague('writer');
  await database().site.upsert({
    where: { id: 1 },
    create: { id: 1, name: 'The Ledger', tagline: '', zone: 'Europe/London' },
    update: { zone: 'Europe/London' },
  });
});

beforeEach(async () => {
  // Far enough ahead that the database's own clock says the same.
  clock = new Clock('2036-11-22T08:00:00.000Z');
  id = await readyStory(as(writer));
});

describe('an embargo', () => {
  it('stops whoever would publish before it ends, and nobody afterwards', async () => {
    await set(writer, '2036-11-23T06:00', { note: 'Agreed with the institute.' });
    for (const viewer of [writer, editor, await addColleague('admin')]) {
      const { code, detail } = await refusal(publishNow(as(viewer), id));
      expect([code, detail]).toEqual([
        'embargoed',
        { until: '2036-11-23T06:00:00.000Z', zone: 'Europe/London', wall: '2036-11-23T06:00' },
      ]);
    }
    clock.pass(22 * 60 - 1);
    expect((await refusal(publishNow(as(writer), id))).code).toBe('embargoed');
    clock.pass(1);
    await publishNow(as(writer), id);
    expect(await database().embargo.count({ where: { storyId: id } })).toBe(0);
  });

  it('is broken by an editor with a reason, which is logged, and by nobody else', async () => {
    await set(writer, '2036-11-23T06:00');
    const breaking = async (viewer: Viewer, overEmbargo: string) => {
      const { version } = await database().story.findUniqueOrThrow({ where: { id } });
      return publishStory(as(viewer), { id, version, substantive: false, overEmbargo });
    };
    expect((await refusal(breaking(writer, 'I want to.'))).code).toBe('not-allowed');
    expect((await refusal(breaking(editor, '   '))).code).toBe('reason-missing');
    expect((await refusal(breaking(editor, 'x'.repeat(501)))).code).toBe('reason-missing');
    expect(await statusOf()).toBe('draft');
    await breaking(editor, 'Another paper has it.');
    expect(await statusOf()).toBe('published');
    const lines = await auditLines(id);
    expect(lines.find(({ verb }) => verb === 'story.embargo.break')).toMatchObject({
      personId: editor.id,
      detail: {
        until: '2036-11-23T06:00:00.000Z',
        wall: '2036-11-23T06:00',
        zone: 'Europe/London',
        reason: 'Another paper has it.',
      },
    });
  });

  it('that preflight stops is not broken either: nothing of it is kept', async () => {
    await set(writer, '2036-11-23T06:00');
    await write(as(writer), id, { headline: '' });
    const { version } = await database().story.findUniqueOrThrow({ where: { id } });
    const asked = publishStory(as(editor), { id, version, substantive: false, overEmbargo: 'Now.' });
    expect((await refusal(asked)).code).toBe('preflight-failed');
    expect(await database().embargo.count({ where: { storyId: id } })).toBe(1);
    expect((await auditLines(id)).map(({ verb }) => verb)).not.toContain('story.embargo.break');
  });

  it('is moved later by whoever writes the story; earlier, or away, by an editor with a reason', async () => {
    await set(writer, '2036-11-23T06:00');
    await set(writer, '2036-11-24T06:00');
    expect(await lineOf()).toMatchObject({
      verb: 'story.embargo.set',
      detail: { before: '2036-11-23T06:00:00.000Z', until: '2036-11-24T06:00:00.000Z' },
    });
    for (const wall of ['2036-11-23T06:00', null]) {
      expect((await refusal(set(writer, wall, { reason: 'Mine.' }))).code).toBe('not-allowed');
      expect((await refusal(set(editor, wall))).code).toBe('reason-missing');
    }
    await set(editor, '2036-11-23T12:00', { reason: 'They moved it.' });
    await set(editor, null, { reason: 'They lifted it.' });
    expect(await lineOf()).toMatchObject({
      verb: 'story.embargo.lift',
      detail: { until: null, reason: 'They lifted it.' },
    });
    await publishNow(as(writer), id);
  });

  it('refuses times that make no sense', async () => {
    expect((await refusal(set(writer, '2036-11-22T08:00'))).code).toBe('time-past');
    expect((await refusal(set(writer, '2037-03-29T01:30'))).code).toBe('time-skipped');
    expect((await refusal(set(writer, '2037-10-25T01:30'))).code).toBe('time-twice');
    expect((await refusal(set(editor, null, { reason: 'None.' }))).code).toBe('wrong-state');
    const stranger = await addColleague('writer');
    expect((await refusal(set(stranger, '2036-11-23T06:00'))).code).toBe('not-found');
  });

  it('takes no plan before its end, calls off those there are, and takes one for the very end', async () => {
    await scheduleStory(as(writer), { storyId: id, planned: plan, ...at('2036-11-23T05:00') });
    expect(await statusOf()).toBe('scheduled');
    expect(await set(writer, '2036-11-23T06:00')).toEqual({ calledOff: 1 });
    expect(await statusOf()).toBe('draft');
    const early = scheduleStory(as(editor), { storyId: id, planned: plan, ...at('2036-11-23T05:59') });
    expect((await refusal(early)).code).toBe('embargoed');
    await scheduleStory(as(writer), { storyId: id, planned: plan, ...at('2036-11-23T06:00') });
    clock.pass(22 * 60);
    while (await takeNextDue(clock.now));
    expect(await statusOf()).toBe('published');
  });

  it('holds against a plan that it has come to outlast, and the desk is told', async () => {
    await scheduleStory(as(writer), { storyId: id, planned: plan, ...at('2036-11-23T06:00') });
    await database().embargo.create({
      data: {
        storyId: id,
        wall: '2036-11-23T07:00',
        zone: 'Europe/London',
        until: new Date('2036-11-23T07:00:00.000Z'),
        setById: editor.id,
        setAt: clock.now(),
      },
    });
    clock.pass(22 * 60);
    while (await takeNextDue(clock.now));
    expect(await statusOf()).toBe('draft');
    expect(await database().schedule.findFirst({ where: { storyId: id } })).toMatchObject({
      state: 'failed',
      problem: 'embargoed',
    });
    expect(await database().notice.count({ where: { schedule: { storyId: id } } })).toBe(1);
  });

  it('holds back the changes and the updates of a story that is live', async () => {
    await publishNow(as(writer), id);
    await set(writer, '2036-11-23T06:00');
    await write(as(writer), id, {}, body('What nobody may know yet.'));
    expect((await refusal(publishNow(as(editor), id))).code).toBe('embargoed');
    const update = newId();
    await createUpdate(as(editor), { id: update, storyId: id, kind: 'update' });
    const { baseVersion, saveId, document } = saveOf(0, {}, body('Nor this.'));
    await saveUpdate(as(editor), update, { baseVersion, saveId, headline: '', document, bylines: [] });
    const asked = publishUpdate(as(editor), { id: update, version: 1 });
    expect((await refusal(asked)).code).toBe('embargoed');
  });

  it('stands where the desk looks, and above every preview, until it ends', async () => {
    await set(writer, '2036-11-23T06:00', { note: 'Agreed with the institute.' });
    const embargo = {
      until: '2036-11-23T06:00:00.000Z',
      zone: 'Europe/London',
      note: 'Agreed with the institute.',
      by: writer.name,
    };
    expect((await getDeskStory(writer, id)).embargo).toEqual(embargo);
    expect((await getStoryNow(writer, id)).embargo).toEqual(embargo);
    const listed = async (viewer: Viewer) =>
      (await listStories(viewer, { scope: 'all', status: null, query: id, before: null })).stories;
    expect((await listed(editor))[0]?.embargoedUntil).toBe(embargo.until);
    const link = await createPreviewLink(as(writer), { storyId: id, days: 7, note: '' });
    const token = link.path.split('/').at(-1) ?? '';
    const shown = await getLinkedPreview(token, clock.now());
    expect(shown?.embargo).toEqual({ until: embargo.until, zone: embargo.zone });
    clock.pass(22 * 60);
    expect((await getLinkedPreview(token, clock.now()))?.embargo).toBeNull();
  });

  it('follows its wall time when a law changes the zone', async () => {
    await set(writer, '2036-11-23T06:00');
    // As if the zone had had another rule when it was set.
    await database().embargo.update({
      where: { storyId: id },
      data: { until: new Date('2036-11-23T05:00:00.000Z') },
    });
    expect(await realignSchedules(clock.now)).toBeGreaterThanOrEqual(1);
    const row = await database().embargo.findUniqueOrThrow({ where: { storyId: id } });
    expect(row.until).toEqual(new Date('2036-11-23T06:00:00.000Z'));
    expect(row.wall).toBe('2036-11-23T06:00');
  });
});
