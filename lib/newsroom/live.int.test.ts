import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getStory } from '@/lib/data/public/get-story';
import { addColleague, auditLines } from '@/lib/data/test-support/newsroom';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { createLivePost } from './create-live-post';
import { openLiveCoverage, removeLiveCoverage } from './open-live-coverage';
import { publishUpdate } from './publish-update';
import { saveUpdate } from './save-update';
import { setLiveState } from './set-live-state';
import { setLiveSummary } from './set-live-summary';
import { acting, body, Clock, photoBlock, publishNow, readyStory, refusal } from './test-support/desk';
import { coveredStory, post, postOf, updateRow } from './test-support/live';
import { addPhoto, publicPart } from './test-support/pictures';
import { undoWithdrawal } from './undo-withdrawal';
import { unpublishStory } from './unpublish-story';
import { withdrawUpdate } from './withdraw-update';

let writer: Viewer;
let editor: Viewer;
let colleague: Viewer;

beforeAll(async () => {
  writer = await addColleague('writer');
  editor = await addColleague('editor');
  colleague = await addColleague('writer');
});

const coverageOf = (storyId: string) => database().liveCoverage.findUniqueOrThrow({ where: { storyId } });

describe('coverage', () => {
  it('opens once, begins, pauses and ends, with a line in the log for each', async () => {
    const context = acting(writer);
    const storyId = await readyStory(context);
    const times = { storyId, startsAt: new Date('2026-11-23T09:00:00Z'), endsAt: null };
    await openLiveCoverage(context, times);
    await openLiveCoverage(context, times);
    expect(await coverageOf(storyId)).toMatchObject({ state: 'upcoming', startedAt: null, posts: 0 });
    for (const state of ['live', 'live', 'paused', 'live', 'ended'] as const) {
      await setLiveState(context, { storyId, state });
    }
    const ended = await coverageOf(storyId);
    expect([ended.state, ended.startedAt !== null, ended.endedAt !== null]).toEqual(['ended', true, true]);
    await setLiveState(context, { storyId, state: 'live' });
    expect(await coverageOf(storyId)).toMatchObject({ startedAt: ended.startedAt, endedAt: null });
    const verbs = (await auditLines(storyId)).map(({ verb }) => verb).filter((verb) => /live/.test(verb));
    expect(verbs).toEqual(['live.open', ...Array.from({ length: 5 }, () => 'live.state')]);
  });

  it('refuses an end before its beginning, others’ stories, and to forget what has posts', async () => {
    const context = acting(writer);
    const { storyId } = await coveredStory(context);
    const startsAt = new Date();
    const backwards = openLiveCoverage(context, { storyId, startsAt, endsAt: startsAt });
    expect((await refusal(backwards)).code).toBe('bad-request');
    const ordinary = await readyStory(context);
    const others = [
      () => openLiveCoverage(acting(colleague), { storyId, startsAt, endsAt: null }),
      () => setLiveState(acting(colleague), { storyId, state: 'live' }),
      () => createLivePost(acting(colleague), postOf(storyId)),
      () => setLiveState(context, { storyId: ordinary, state: 'live' }),
    ];
    for (const other of others) expect((await refusal(other())).code).toBe('not-found');
    await post(context, storyId);
    expect((await refusal(removeLiveCoverage(context, { storyId }))).code).toBe('wrong-state');
    expect((await refusal(setLiveState(context, { storyId, state: 'upcoming' }))).code).toBe('wrong-state');
    const empty = await coveredStory(context);
    await removeLiveCoverage(context, { storyId: empty.storyId });
    expect(await database().liveCoverage.count({ where: { storyId: empty.storyId } })).toBe(0);
  });

  it('takes key points from one of two who write them, and tells the other what they are now', async () => {
    const context = acting(writer);
    const { storyId } = await coveredStory(context);
    const mine = { storyId, baseVersion: 0, document: body('Two boats are out.') };
    expect(await setLiveSummary(context, mine)).toEqual({ summaryVersion: 1 });
    expect(await setLiveSummary(context, mine)).toEqual({ summaryVersion: 1 });
    const theirs = setLiveSummary(acting(editor), { ...mine, document: body('Three.') });
    expect((await refusal(theirs)).detail).toMatchObject({ current: { document: mine.document } });
    const picture = { ...mine, baseVersion: 1, document: body(photoBlock(newId())) };
    expect((await refusal(setLiveSummary(context, picture))).code).toBe('invalid-document');
    const long = { ...mine, baseVersion: 1, document: body('long '.repeat(700)) };
    expect((await refusal(setLiveSummary(context, long))).code).toBe('invalid-document');
  });
});

describe('posts', () => {
  it('go out at once with a number and a time, move "Updated" alone, and begin the coverage', async () => {
    const clock = new Clock();
    const context = acting(writer, clock);
    const { storyId, path } = await coveredStory(context);
    const [, section = '', slug = ''] = path.split('/');
    const before = await getStory(section, slug);
    const at = clock.pass();
    const id = await post(context, storyId, 'First.');
    expect(await updateRow(id)).toMatchObject({
      status: 'published',
      number: 1,
      publishedAt: at,
      version: 1,
    });
    expect(await coverageOf(storyId)).toMatchObject({ state: 'live', startedAt: at, posts: 1 });
    const after = await getStory(section, slug);
    expect(after).toMatchObject({ updatedAt: at.toISOString(), modifiedAt: at.toISOString(), updates: [] });
    expect([after?.publishedAt, after?.correctedAt]).toEqual([before?.publishedAt, null]);
    clock.pass();
    await saveUpdate(context, id, {
      baseVersion: 1,
      saveId: randomUUID(),
      headline: 'Told better',
      document: body('First, told better.'),
    });
    await publishUpdate(context, { id, version: 2 });
    expect(await updateRow(id)).toMatchObject({ number: 1, publishedAt: at, changedAt: clock.now() });
    expect((await getStory(section, slug))?.updatedAt).toBe(at.toISOString());
    await withdrawUpdate(context, { id });
    expect((await getStory(section, slug))?.updatedAt).toBeNull();
    await undoWithdrawal(context, { id });
    expect(await updateRow(id)).toMatchObject({ status: 'published', number: 1, publishedAt: at });
    expect((await auditLines(id)).map(({ verb }) => verb)).toEqual([
      'post.create',
      'post.publish',
      'post.publish',
      'post.withdraw',
      'post.withdraw.undo',
    ]);
  });

  it('sent twice are one post; other words under its id are refused', async () => {
    const context = acting(writer);
    const { storyId } = await coveredStory(context);
    const request = postOf(storyId);
    const answers = await Promise.all(Array.from({ length: 8 }, () => createLivePost(context, request)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await coverageOf(storyId)).posts).toBe(1);
    const other = createLivePost(context, { ...request, headline: 'Something else' });
    expect((await refusal(other)).code).toBe('save-id-reused');
    const elsewhere = await coveredStory(context);
    const moved = createLivePost(context, { ...request, storyId: elsewhere.storyId });
    expect((await refusal(moved)).code).toBe('not-found');
    await withdrawUpdate(context, { id: request.id });
    expect(await createLivePost(context, request)).toMatchObject({ status: 'withdrawn' });
  });

  it('of two people at the same moment all go out, each with a number of its own', async () => {
    const context = acting(writer);
    const { storyId } = await coveredStory(context);
    const posts = Array.from({ length: 12 }, (_, n) => postOf(storyId, `Post ${n}.`));
    await Promise.all(posts.map((request, n) => createLivePost(acting(n % 2 ? writer : editor), request)));
    const rows = await database().update.findMany({ where: { storyId }, orderBy: { number: 'asc' } });
    expect(rows.map(({ number }) => number)).toEqual(posts.map((_, n) => n + 1));
    const times = rows.map(({ publishedAt }) => Number(publishedAt));
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  it('that come out of order stand in the order in which they came', async () => {
    const context = acting(writer);
    const { storyId } = await coveredStory(context);
    const [early, late] = [postOf(storyId, 'Written first.'), postOf(storyId, 'Written last.')];
    await createLivePost(context, late);
    await createLivePost(context, early);
    const [first, second] = [await updateRow(late.id), await updateRow(early.id)];
    expect([first.number, second.number]).toEqual([1, 2]);
    expect(Number(first.publishedAt)).toBeLessThan(Number(second.publishedAt));
  });

  it('with a photo that is gone or uncredited are refused whole; with a good one it becomes public', async () => {
    const context = acting(writer);
    const { storyId } = await coveredStory(context);
    const uncredited = await addPhoto(context, { creators: [] });
    for (const photoId of [newId(), uncredited]) {
      const request = postOf(storyId, '', body('See.', photoBlock(photoId)));
      expect((await refusal(createLivePost(context, request))).code).toBe('preflight-failed');
      expect(await database().update.count({ where: { id: request.id } })).toBe(0);
    }
    const photoId = await addPhoto(context);
    const request = postOf(storyId, '', body('See.', photoBlock(photoId)));
    await createLivePost(context, request);
    expect(await publicPart(photoId)).toBe('all');
    await unpublishStory(acting(editor), { id: storyId, answer: 'gone', target: '' });
    expect(await publicPart(photoId)).toBe('none');
    await publishNow(context, storyId);
    expect(await publicPart(photoId)).toBe('all');
    await withdrawUpdate(context, { id: request.id });
    expect(await publicPart(photoId)).toBe('none');
  });

  it('that meet the story being taken down either went out before or are refused, and never half', async () => {
    const context = acting(writer);
    const { storyId } = await coveredStory(context);
    const posts = Array.from({ length: 6 }, (_, n) => postOf(storyId, `Post ${n}.`));
    const [, ...sent] = await Promise.allSettled([
      unpublishStory(acting(editor), { id: storyId, answer: 'gone', target: '' }),
      ...posts.map((request) => createLivePost(context, request)),
    ]);
    const out = sent.filter(({ status }) => status === 'fulfilled').length;
    expect(await database().update.count({ where: { storyId, status: 'published' } })).toBe(out);
    expect((await coverageOf(storyId)).posts).toBe(out);
    for (const one of sent) {
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'wrong-state' });
    }
    await publishNow(context, storyId);
    expect(await createLivePost(context, postOf(storyId))).toMatchObject({ status: 'published' });
  });

  it('are refused once the coverage has ended; what is out can still be changed', async () => {
    const context = acting(writer);
    const { storyId } = await coveredStory(context);
    const id = await post(context, storyId);
    await setLiveState(context, { storyId, state: 'ended' });
    expect((await refusal(createLivePost(context, postOf(storyId)))).code).toBe('coverage-ended');
    await publishUpdate(context, { id, version: 1 });
  });
});
