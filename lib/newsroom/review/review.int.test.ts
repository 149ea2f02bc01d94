import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getDeskStory } from '@/lib/data/desk/get-desk-story';
import { getStoryNow } from '@/lib/data/desk/get-story-now';
import { listStories } from '@/lib/data/desk/list-stories';
import { addColleague, addSection, auditLines } from '@/lib/data/test-support/newsroom';
import type { OpenStatus } from '@/lib/document/shapes/story-review';
import type { Viewer } from '@/lib/policy/viewer';
import { cancelSchedule } from '../cancel-schedule';
import { realignSchedules } from '../realign-schedules';
import { saveDraft } from '../save-draft';
import { scheduleStory } from '../schedule-story';
import { takeNextDue } from '../take-due';
import { acting, body, Clock, publishNow, readyStory, refusal, saveOf, write } from '../test-support/desk';
import { approveStory } from './approve-story';
import { assignStory } from './assign-story';
import { handInStory } from './hand-in-story';
import { reopenReview } from './reopen-review';
import { returnStory } from './return-story';
import { setDeadline } from './set-deadline';
import { takeBackStory } from './take-back-story';

let editor: Viewer;
let contributor: Viewer;
let clock: Clock;
let section: string;
let id: string;

const as = (viewer: Viewer) => acting(viewer, clock);
const step = (seen: OpenStatus, note = '', version: number | null = null) => ({
  storyId: id,
  seen,
  note,
  version,
});
const row = () => database().story.findUniqueOrThrow({ where: { id } });
const statusOf = async () => (await row()).status;
const lastLine = async () => (await auditLines(id)).at(-1);
const codeOf = async (work: Promise<unknown>) => (await refusal(work)).code;

beforeAll(async () => {
  editor = await addColleague('editor');
  contributor = await addColleague('contributor');
  section = (await addSection()).id;
  await database().site.upsert({
    where: { id: 1 },
    create: { id: 1, name: 'The Ledger', tagline: '', zone: 'Europe/London' },
    update: { zone: 'Europe/London' },
  });
});

beforeEach(async () => {
  clock = new Clock('2036-11-22T08:00:00.000Z');
  id = await readyStory(as(contributor), { sectionId: section });
});

describe('a story’s way to approval', () => {
  it('is handed in, returned with a note, handed in again, approved and published', async () => {
    expect(await codeOf(publishNow(as(contributor), id))).toBe('not-allowed');
    await handInStory(as(contributor), step('draft', ' Second source follows. '));
    expect(await statusOf()).toBe('in_review');
    expect(await lastLine()).toMatchObject({
      verb: 'story.hand-in',
      personId: contributor.id,
      detail: { version: 1, note: 'Second source follows.' },
    });
    expect(await codeOf(returnStory(as(editor), step('in_review', '  ')))).toBe('reason-missing');
    clock.pass();
    await returnStory(as(editor), step('in_review', 'Where is the second source?'));
    const { review, status, turnedBy } = await getStoryNow(contributor, id);
    expect([status, turnedBy?.name]).toEqual(['returned', editor.name]);
    expect(review).toEqual({
      assignees: [],
      deadline: null,
      approvedVersion: null,
      step: {
        kind: 'return',
        by: editor.name,
        at: '2036-11-22T08:01:00.000Z',
        note: 'Where is the second source?',
      },
    });
    clock.pass();
    await write(as(contributor), id, {}, body('Two sources say so.'));
    await handInStory(as(contributor), step('returned'));
    clock.pass();
    await approveStory(as(editor), step('in_review', '', 2));
    expect(await row()).toMatchObject({ status: 'approved', approvedVersion: 2 });
    const kept = await database().revision.findMany({ where: { storyId: id }, orderBy: { version: 'asc' } });
    expect(kept.map(({ name }) => name)).toEqual([
      `Handed in by ${contributor.name}`,
      `Handed in by ${contributor.name}`,
    ]);
    expect(await codeOf(publishNow(as(contributor), id))).toBe('not-allowed');
    await publishNow(as(editor), id);
    expect(await row()).toMatchObject({ status: 'published', approvedVersion: null });
    expect(await database().storyStep.count({ where: { storyId: id } })).toBe(4);
  });

  it('refuses steps that nobody may take, or that somebody else took first', async () => {
    expect(await codeOf(approveStory(as(contributor), step('draft')))).toBe('not-allowed');
    expect(await codeOf(returnStory(as(contributor), step('draft', 'No.')))).toBe('not-allowed');
    const stranger = await addColleague('writer');
    expect(await codeOf(handInStory(as(stranger), step('draft')))).toBe('not-found');
    const elsewhere = await addColleague('editor', { sectionIds: [(await addSection()).id] });
    expect(await codeOf(approveStory(as(elsewhere), step('draft')))).toBe('not-found');
    const lawyer = await addColleague('draft_reader');
    expect(await codeOf(handInStory(as(lawyer), step('draft')))).toBe('not-allowed');

    expect(await codeOf(returnStory(as(editor), step('draft', 'Nothing to return.')))).toBe('wrong-state');
    await handInStory(as(contributor), step('draft'));
    expect(await codeOf(handInStory(as(contributor), step('draft')))).toBe('wrong-state');
    const both = await Promise.allSettled([
      approveStory(as(editor), step('in_review')),
      returnStory(as(editor), step('in_review', 'Not yet.')),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await codeOf(returnStory(as(editor), step('in_review', 'x'.repeat(2_001))))).toBe(
      'reason-missing',
    );
  });

  it('can be walked back', async () => {
    await handInStory(as(contributor), step('draft'));
    await takeBackStory(as(contributor), step('in_review'));
    expect(await statusOf()).toBe('draft');
    await handInStory(as(contributor), step('draft'));
    await approveStory(as(editor), step('in_review'));
    await reopenReview(as(editor), step('approved'));
    expect(await row()).toMatchObject({ status: 'in_review', approvedVersion: null });
    clock.pass();
    await returnStory(as(editor), step('in_review', 'Not yet.'));
    clock.pass();
    await handInStory(as(contributor), step('returned'));
    await takeBackStory(as(contributor), step('in_review'));
    expect(await statusOf()).toBe('returned');
  });

  it('loses nothing of what is being written while somebody returns or approves', async () => {
    await handInStory(as(contributor), step('draft'));
    const save = saveOf(1, { headline: 'The bridge opens', sectionId: section }, body('More words.'));
    await Promise.all([
      returnStory(as(editor), step('in_review', 'Shorter, please.')),
      saveDraft(as(contributor), id, save),
    ]);
    expect((await getDeskStory(contributor, id)).document.blocks).toEqual(save.document.blocks);
    await reopenReview(as(editor), step('returned'));
    await approveStory(as(editor), step('in_review', '', 2));
    const later = saveOf(2, { headline: 'The bridge opens', sectionId: section }, body('A last word.'));
    await saveDraft(as(contributor), id, later);
    const { version, review, status } = await getDeskStory(editor, id);
    expect([version, review.approvedVersion, status]).toEqual([3, 2, 'approved']);
  });

  it('is approved still when what was planned is called off', async () => {
    await handInStory(as(contributor), step('draft'));
    await approveStory(as(editor), step('in_review'));
    const planned = { verb: 'publish', substantive: false } as const;
    const plan = await scheduleStory(as(editor), {
      storyId: id,
      planned,
      wall: '2036-11-23T06:00',
      turn: null,
    });
    expect(await statusOf()).toBe('scheduled');
    expect(await codeOf(returnStory(as(editor), step('approved', 'Wait.')))).toBe('wrong-state');
    await cancelSchedule(as(editor), { id: plan.id });
    expect(await statusOf()).toBe('approved');
  });
});

describe('an assignment', () => {
  it('makes a story somebody’s own until it is taken back', async () => {
    const writer = await addColleague('writer', { name: 'Ada Quill' });
    expect(await codeOf(getDeskStory(writer, id))).toBe('not-found');
    const list = async () => {
      const filter = { scope: 'mine', status: null, query: '', before: null } as const;
      return (await listStories(writer, filter)).stories.map((story) => [story.id, story.assignees]);
    };
    expect(await list()).toEqual([]);
    expect(await assignStory(as(editor), { storyId: id, personIds: [writer.id] })).toEqual({ before: [] });
    expect((await getDeskStory(writer, id)).may).toMatchObject({ save: true, publish: true, approve: false });
    expect(await list()).toEqual([[id, ['Ada Quill']]]);
    await write(as(writer), id, { kicker: 'Bridges' });
    expect((await getStoryNow(contributor, id)).review.assignees).toEqual([
      { id: writer.id, name: 'Ada Quill' },
    ]);
    const undone = await assignStory(as(editor), { storyId: id, personIds: [] });
    expect(undone).toEqual({ before: [writer.id] });
    expect(await codeOf(getDeskStory(writer, id))).toBe('not-found');
    expect(await lastLine()).toMatchObject({
      verb: 'story.assign',
      detail: { before: [writer.id], after: [] },
    });
  });

  it('is refused for who isn’t here, and by who may not', async () => {
    const gone = await addColleague('writer', { disabledAt: new Date() });
    const lawyer = await addColleague('draft_reader');
    for (const personId of [gone.id, lawyer.id, id]) {
      expect(await codeOf(assignStory(as(editor), { storyId: id, personIds: [personId] }))).toBe(
        'bad-request',
      );
    }
    expect(await codeOf(assignStory(as(contributor), { storyId: id, personIds: [editor.id] }))).toBe(
      'not-allowed',
    );
    expect((await row()).assigneeIds).toEqual([]);
  });
});

describe('a deadline', () => {
  const due = () => database().dueItem.findMany({ where: { subjectId: id }, orderBy: { dueAt: 'asc' } });
  const at = (wall: string, turn: 'first' | 'second' | null = null) => ({
    storyId: id,
    time: { wall, turn },
  });

  it('is an instant of the newsroom’s clocks, is moved and taken away', async () => {
    expect(await codeOf(setDeadline(as(contributor), at('2036-11-22T17:00')))).toBe('not-allowed');
    expect(await codeOf(setDeadline(as(editor), at('2036-11-22T07:00')))).toBe('time-past');
    await setDeadline(as(editor), at('2036-11-22T17:00'));
    const { deadline } = (await getDeskStory(contributor, id)).review;
    expect(deadline).toEqual({ at: '2036-11-22T17:00:00.000Z', zone: 'Europe/London' });
    expect((await due()).map(({ dueAt }) => dueAt.toISOString())).toEqual([
      '2036-11-22T15:00:00.000Z',
      '2036-11-22T17:00:00.000Z',
    ]);
    const { before } = await setDeadline(as(editor), at('2036-11-22T09:30'));
    expect(before).toEqual({ wall: '2036-11-22T17:00', turn: null });
    expect((await due()).map(({ dueAt }) => dueAt.toISOString())).toEqual(['2036-11-22T09:30:00.000Z']);
    clock.pass(91);
    while (await takeNextDue(clock.now));
    expect(await due()).toEqual([]);
    await setDeadline(as(editor), { storyId: id, time: null });
    expect((await row()).deadlineAt).toBeNull();
    expect((await lastLine())?.verb).toBe('story.deadline.clear');
  });

  it('follows the clocks when a law changes them', async () => {
    await setDeadline(as(editor), at('2036-11-24T17:00'));
    // As if the zone had been an hour ahead when it was set.
    const before = new Date('2036-11-24T16:00:00.000Z');
    await database().story.update({ where: { id }, data: { deadlineAt: before } });
    expect(await realignSchedules(clock.now)).toBe(1);
    expect((await row()).deadlineAt?.toISOString()).toBe('2036-11-24T17:00:00.000Z');
    expect((await due()).map(({ dueAt }) => dueAt.toISOString())).toEqual([
      '2036-11-24T15:00:00.000Z',
      '2036-11-24T17:00:00.000Z',
    ]);
  });
});
