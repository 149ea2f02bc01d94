import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '@/lib/data/client';
import { getNoticeSettings } from '@/lib/data/desk/get-notice-settings';
import { countOpenNotices, listNotices } from '@/lib/data/desk/list-notices';
import { addColleague, addSection, auditLines } from '@/lib/data/test-support/newsroom';
import type { NoticeKind, NoticeWay } from '@/lib/document/shapes/notice-wish';
import { newId } from '@/lib/kit/ids';
import { muteToken } from '@/lib/kit/mute-token';
import type { Viewer } from '@/lib/policy/viewer';
import { addNote } from '../add-note';
import { answerNote } from '../answer-note';
import { markNoticeDone } from '../mark-notice-done';
import { approveStory } from '../review/approve-story';
import { assignStory } from '../review/assign-story';
import { handInStory } from '../review/hand-in-story';
import { returnStory } from '../review/return-story';
import { setDeadline } from '../review/set-deadline';
import { takeNextDue } from '../take-due';
import { acting, Clock, publishNow, readyStory, refusal } from '../test-support/desk';
import { mailNotices, type NoticeMail } from './mail-notices';
import { muteMails } from './mute-mails';
import { setWish } from './set-wish';

let section: string;
let editor: Viewer;
let elsewhere: Viewer;
let writer: Viewer;
let contributor: Viewer;
let clock: Clock;
let id: string;

const as = (viewer: Viewer) => acting(viewer, clock);
const step = (seen: 'draft' | 'in_review' | 'returned', note = '') => ({
  storyId: id,
  seen,
  note,
  version: null,
});
const told = async (viewer: Viewer, done = false) =>
  (await listNotices(viewer, { done, before: null })).notices.map(({ kind }) => kind);
const wish = (viewer: Viewer, kind: NoticeKind, way: NoticeWay, on: boolean) =>
  setWish(as(viewer), { kind, way, on });
const job = async (key: string) => {
  const [row] = await database().$queryRaw<{ run_at: Date }[]>`
    SELECT run_at FROM graphile_worker.jobs WHERE key = ${key}`;
  return row?.run_at.toISOString() ?? null;
};
const deliveries = (viewer: Viewer) => database().noticeDelivery.findMany({ where: { personId: viewer.id } });

async function mailsFor(viewer: Viewer): Promise<NoticeMail[]> {
  const mails: NoticeMail[] = [];
  await mailNotices(viewer.id, { send: async (mail) => mails.push(mail) > 0, now: clock.now });
  return mails;
}

beforeAll(async () => {
  await database().site.upsert({
    where: { id: 1 },
    create: { id: 1, name: 'The Ledger', tagline: '', zone: 'Europe/London' },
    update: { zone: 'Europe/London' },
  });
  vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:1');
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret of this test');
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

beforeEach(async () => {
  await database().person.updateMany({ data: { disabledAt: new Date() } });
  section = (await addSection()).id;
  editor = await addColleague('editor', { name: 'Noor Castellan', sectionIds: [section] });
  elsewhere = await addColleague('editor', { sectionIds: [(await addSection()).id] });
  writer = await addColleague('writer', { name: 'Ada Quill' });
  contributor = await addColleague('contributor', { name: 'Fay Adeyemi' });
  clock = new Clock('2036-11-22T08:00:00.000Z');
  id = await readyStory(as(contributor), { headline: 'The sluice is dry', sectionId: section });
});

describe('what people are told', () => {
  it('is who is to do what next, and goes when it is done', async () => {
    await assignStory(as(editor), { storyId: id, personIds: [writer.id, editor.id] });
    expect([await told(writer), await told(editor), await told(contributor)]).toEqual([['assigned'], [], []]);
    await handInStory(as(writer), step('draft', 'Two calls are open.'));
    expect([await told(writer), await told(editor), await told(elsewhere)]).toEqual([[], ['handed-in'], []]);
    const [notice] = (await listNotices(editor, { done: false, before: null })).notices;
    expect(notice).toMatchObject({
      kind: 'handed-in',
      story: { id, headline: 'The sluice is dry' },
      by: 'Ada Quill',
      text: 'Two calls are open.',
    });
    await returnStory(as(editor), step('in_review', 'Please call them.'));
    expect([await told(writer), await told(contributor), await told(editor)]).toEqual([
      ['returned'],
      ['returned'],
      [],
    ]);
    expect(await told(editor, true)).toEqual(['handed-in']);
    await handInStory(as(contributor), step('returned'));
    await approveStory(as(editor), step('in_review'));
    expect([await told(writer), await countOpenNotices(contributor)]).toEqual([['approved'], 1]);
    await publishNow(as(editor), id);
    expect([await told(writer), await told(contributor)]).toEqual([['published'], ['published']]);
  });

  it('is a note for those who write, and an answer for whoever wrote it', async () => {
    const noteId = newId();
    const anchor = { block: null, field: 'headline', quote: 'sluice', before: '', after: '' };
    const note = { id: noteId, storyId: id, anchor: anchor as never, text: 'Which one?' };
    await addNote(as(editor), note);
    await addNote(as(editor), note);
    expect([await told(contributor), await told(editor)]).toEqual([['note'], []]);
    await answerNote(as(contributor), { id: newId(), noteId, text: 'The old one.' });
    expect([await told(contributor), await told(editor)]).toEqual([['note'], ['note']]);
  });

  it('is a deadline, two hours before and when it has passed, unless the story is ready', async () => {
    const pass = async (minutes: number) => {
      clock.pass(minutes);
      while (await takeNextDue(clock.now));
    };
    await setDeadline(as(editor), { storyId: id, time: { wall: '2036-11-22T12:00', turn: null } });
    await pass(119);
    expect(await told(contributor)).toEqual([]);
    await pass(1);
    expect([await told(contributor), await told(editor)]).toEqual([['deadline-near'], []]);
    await pass(120);
    expect([await told(contributor), await told(editor), await told(elsewhere)]).toEqual([
      ['deadline-passed'],
      ['deadline-passed'],
      [],
    ]);
    await setDeadline(as(editor), { storyId: id, time: { wall: '2036-11-22T18:00', turn: null } });
    await handInStory(as(contributor), step('draft'));
    await approveStory(as(editor), step('in_review'));
    await pass(400);
    expect(await told(contributor)).toEqual(['approved']);
  });

  it('is not told twice, nor to who may not read the story or does not want to hear of it', async () => {
    await wish(contributor, 'approved', 'desk', false);
    await wish(contributor, 'approved', 'mail', false);
    await handInStory(as(contributor), step('draft'));
    const [{ id: noticeId = '' } = {}] = (await listNotices(editor, { done: false, before: null })).notices;
    for (const viewer of [elsewhere, writer]) {
      const { code } = await refusal(markNoticeDone(as(viewer), { id: noticeId, done: true }));
      expect(code).toBe('not-found');
    }
    await markNoticeDone(as(editor), { id: noticeId, done: true });
    expect(await told(editor)).toEqual([]);
    await approveStory(as(editor), step('in_review'));
    expect(await told(contributor)).toEqual([]);
    expect(await database().notice.count({ where: { storyId: id, personId: contributor.id } })).toBe(0);
    await wish(editor, 'handed-in', 'desk', false);
    expect(await told(editor, true)).toEqual([]);
  });

  it('can be chosen as far as it concerns one', async () => {
    expect((await getNoticeSettings(contributor)).kinds).not.toContain('handed-in');
    const lawyer = await addColleague('draft_reader');
    expect((await getNoticeSettings(lawyer)).kinds).toEqual(['note']);
    expect((await getNoticeSettings(editor)).kinds).toContain('rights-lost');
  });
});

describe('mail', () => {
  it('gathers for three minutes and says all of it at once, with a way out of each kind', async () => {
    await assignStory(as(editor), { storyId: id, personIds: [writer.id] });
    clock.pass(2);
    const noteId = newId();
    const anchor = { block: null, field: 'headline', quote: 'sluice', before: '', after: '' };
    await addNote(as(editor), {
      id: noteId,
      storyId: id,
      anchor: anchor as never,
      text: 'Which one?\nAnd why?',
    });
    // What comes meanwhile doesn't put it off.
    expect(await job(`mail-notices:${writer.id}`)).toBe('2036-11-22T08:03:00.000Z');
    const [mail, ...more] = await mailsFor(writer);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe('2 things at the desk');
    expect(mail?.text).toContain('Noor Castellan assigned “The sluice is dry” to you.');
    expect(mail?.text).toContain('> Which one?\n> And why?');
    expect(mail?.text).toContain(`/desk/stories/${id}`);
    for (const kind of ['assigned', 'note']) {
      expect(mail?.text).toContain(`/desk/mute/${muteToken({ personId: writer.id, kind })}`);
    }
    expect(mail?.unsubscribe).toContain(muteToken({ personId: writer.id, kind: 'all' }));
    expect(await mailsFor(writer)).toEqual([]);
    expect((await deliveries(writer)).map(({ state }) => state)).toEqual(['sent', 'sent']);
  });

  it('leaves out what was dealt with, is not wanted, or may not be read any more', async () => {
    await handInStory(as(contributor), step('draft'));
    await returnStory(as(editor), step('in_review', 'Not yet.'));
    expect(await mailsFor(editor)).toEqual([]);
    expect(await deliveries(editor)).toEqual([]);
    await wish(contributor, 'returned', 'mail', false);
    expect(await mailsFor(contributor)).toEqual([]);
    await assignStory(as(editor), { storyId: id, personIds: [writer.id] });
    await assignStory(as(editor), { storyId: id, personIds: [] });
    expect(await mailsFor(writer)).toEqual([]);
  });

  it('waits where the server does not take it, and says so to the queue', async () => {
    await assignStory(as(editor), { storyId: id, personIds: [writer.id] });
    const refused = mailNotices(writer.id, { send: async () => false, now: clock.now });
    await expect(refused).rejects.toThrow('did not take');
    expect(await deliveries(writer)).toMatchObject([{ state: 'waiting', attempts: 1, reason: 'refused' }]);
    expect(await mailsFor(writer)).toHaveLength(1);
  });

  it('is ended by the token in it, for that kind and person alone', async () => {
    const token = muteToken({ personId: writer.id, kind: 'assigned' });
    for (const wrong of [
      '',
      'x',
      `${token}x`,
      token.replace(/^./, 'A'),
      muteToken({ personId: newId(), kind: 'all' }),
    ]) {
      expect((await refusal(muteMails(wrong))).code).toBe('not-found');
    }
    await muteMails(token);
    await muteMails(token);
    const { wishes } = await getNoticeSettings(writer);
    expect(wishes).toEqual({ assigned: { desk: true, mail: false, webhook: false } });
    expect((await auditLines(writer.id)).at(-1)).toMatchObject({
      verb: 'person.notices',
      personId: writer.id,
    });
    await assignStory(as(editor), { storyId: id, personIds: [writer.id] });
    expect([await deliveries(writer), await told(writer)]).toEqual([[], ['assigned']]);
  });
});
