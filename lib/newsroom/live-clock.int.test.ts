import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getLiveDesk } from '@/lib/data/desk/get-live-desk';
import { getStory } from '@/lib/data/public/get-story';
import { addColleague, auditLines } from '@/lib/data/test-support/newsroom';
import type { LiveState } from '@/lib/document/shapes/live';
import { newId } from '@/lib/kit/ids';
import { localTime } from '@/lib/kit/local-instant';
import { liveJsonLd } from '@/lib/output/live-json-ld';
import type { Viewer } from '@/lib/policy/viewer';
import { coverLive } from './cover-live';
import { createLivePost } from './create-live-post';
import { removeLiveCoverage } from './open-live-coverage';
import { realignCoverage } from './realign-coverage';
import { setDeadline } from './review/set-deadline';
import { setLiveState } from './set-live-state';
import { takeNextDue } from './take-due';
import { acting, body, Clock, publishNow, readyStory, refusal } from './test-support/desk';
import { unpublishStory } from './unpublish-story';

const zone = 'Europe/Oslo';
let editor: Viewer;

beforeAll(async () => {
  editor = await addColleague('editor');
  const site = { name: 'The Ledger', tagline: '', zone };
  await database().site.upsert({ where: { id: 1 }, update: { zone }, create: { id: 1, ...site } });
});

const coverageOf = (storyId: string) => database().liveCoverage.findUniqueOrThrow({ where: { storyId } });
const dueOf = (subjectId: string) =>
  database().dueItem.findMany({ where: { subjectId }, orderBy: { dueAt: 'asc' } });
const typed = (instant: string | null, turn: 'first' | 'second' | null = null) =>
  instant === null ? null : { wall: localTime(instant, zone), turn };
const dropsOf = async (storyId: string) => {
  const rows = await database().pageDrop.findMany({ where: { tags: { has: `story:${storyId}` } } });
  return rows.length;
};

/** A published story that is covered between two times, and a clock that stands at eight. */
async function covered(from: string | null, until: string | null, at = '2027-01-10T07:00:00.000Z') {
  const clock = new Clock(at);
  const context = acting(editor, clock);
  const storyId = await readyStory(context);
  const path = await publishNow(context, storyId);
  await coverLive(context, { storyId, from: typed(from), until: typed(until) });
  const goTo = async (time: string): Promise<LiveState> => {
    clock.pass((Date.parse(time) - clock.now().getTime()) / 60_000);
    while (await takeNextDue(clock.now));
    return (await coverageOf(storyId)).state;
  };
  return { clock, context, storyId, path, goTo };
}

describe('coverage by the clock', () => {
  it('begins and ends at what was typed, once each, with its line in the log; the page and machines are told', async () => {
    const { storyId, path, goTo } = await covered('2027-01-10T09:00:00.000Z', '2027-01-10T17:00:00.000Z');
    expect(await coverageOf(storyId)).toMatchObject({
      zone,
      startsWall: '2027-01-10T10:00',
      state: 'upcoming',
    });
    expect((await getLiveDesk(editor, storyId)).coverage.byClock).toEqual({ begins: true, ends: true });
    expect(await goTo('2027-01-10T08:59:59.000Z')).toBe('upcoming');
    const before = await dropsOf(storyId);
    expect(await goTo('2027-01-10T09:00:02.000Z')).toBe('live');
    expect(await dropsOf(storyId)).toBe(before + 1);
    expect(await goTo('2027-01-10T12:00:00.000Z')).toBe('live');
    expect(await goTo('2027-01-10T17:00:01.000Z')).toBe('ended');
    expect(await dueOf(storyId)).toEqual([]);
    const changes = (await auditLines(storyId)).filter(({ verb }) => verb === 'live.state');
    expect(changes.map(({ detail, personId }) => [detail, personId])).toEqual([
      [{ from: 'upcoming', state: 'live', dueAt: '2027-01-10T09:00:00.000Z' }, null],
      [{ from: 'live', state: 'ended', dueAt: '2027-01-10T17:00:00.000Z' }, null],
    ]);
    const [section = '', slug = ''] = path.slice(1).split('/');
    const story = await getStory(section, slug);
    const site = { zone, origin: 'https://ledger.example', name: 'The Ledger' } as never;
    expect(story?.live && liveJsonLd(story, story.live, site)).toMatchObject({
      coverageStartTime: '2027-01-10T10:00:00+01:00',
      coverageEndTime: '2027-01-10T18:00:00+01:00',
    });
  });

  it('says when it really was where the clock was kept late', async () => {
    const { storyId, goTo } = await covered('2027-01-10T09:00:00.000Z', '2027-01-10T17:00:00.000Z');
    await goTo('2027-01-10T09:20:00.000Z');
    expect((await coverageOf(storyId)).startedAt?.toISOString()).toBe('2027-01-10T09:20:00.000Z');
    // Both at once, after a day without a worker: in their order.
    const late = await covered('2027-01-10T09:00:00.000Z', '2027-01-10T17:00:00.000Z');
    expect(await late.goTo('2027-01-11T09:00:00.000Z')).toBe('ended');
  });

  it('leaves alone what somebody did before it: a post that began it, an end by hand, a story that was killed', async () => {
    const { context, storyId, goTo } = await covered('2027-01-10T09:00:00.000Z', '2027-01-10T17:00:00.000Z');
    await createLivePost(context, {
      id: newId(),
      storyId,
      headline: '',
      document: body('Now.'),
      release: true,
    });
    const { startedAt } = await coverageOf(storyId);
    expect(await goTo('2027-01-10T09:00:00.000Z')).toBe('live');
    expect((await coverageOf(storyId)).startedAt).toEqual(startedAt);
    await setLiveState(context, { storyId, state: 'ended' });
    const { endedAt } = await coverageOf(storyId);
    expect(await goTo('2027-01-10T17:00:00.000Z')).toBe('ended');
    expect((await coverageOf(storyId)).endedAt).toEqual(endedAt);
    expect(await dueOf(storyId)).toEqual([]);
    // Whoever goes on after the announced end doesn't know the new one.
    await setLiveState(context, { storyId, state: 'live' });
    expect(await coverageOf(storyId)).toMatchObject({ endsAt: null, endsWall: null, endedAt: null });

    const killed = await covered('2027-01-10T09:00:00.000Z', null);
    await unpublishStory(killed.context, { id: killed.storyId, answer: 'gone', target: '' });
    await database().story.update({ where: { id: killed.storyId }, data: { status: 'killed' } });
    expect(await killed.goTo('2027-01-10T09:00:00.000Z')).toBe('upcoming');
    expect(await dueOf(killed.storyId)).toEqual([]);
  });

  it('follows when other times are announced, and waits for nobody where none is typed', async () => {
    const { context, storyId, goTo } = await covered('2027-01-10T09:00:00.000Z', '2027-01-10T17:00:00.000Z');
    const later = { from: typed('2027-01-10T11:00:00.000Z'), until: typed('2027-01-10T15:00:00.000Z') };
    await coverLive(context, { storyId, ...later });
    expect((await dueOf(storyId)).map(({ kind, dueAt }) => [kind, dueAt.toISOString()])).toEqual([
      ['live-begin', '2027-01-10T11:00:00.000Z'],
      ['live-end', '2027-01-10T15:00:00.000Z'],
    ]);
    // As if a worker had taken the old row before.
    const dueAt = new Date('2027-01-10T09:00:00.000Z');
    const old = { kind: 'live-begin', subjectId: storyId, dueAt, tryAt: dueAt };
    await database().dueItem.create({ data: old });
    expect(await goTo('2027-01-10T10:00:00.000Z')).toBe('upcoming');
    expect(await goTo('2027-01-10T11:00:00.000Z')).toBe('live');
    const over = { storyId, from: later.from, until: typed('2027-01-10T08:00:00.000Z') };
    expect((await refusal(coverLive(context, over))).code).toBe('bad-request');
    const past = {
      storyId,
      from: typed('2027-01-10T07:00:00.000Z'),
      until: typed('2027-01-10T10:30:00.000Z'),
    };
    expect((await refusal(coverLive(context, past))).code).toBe('time-past');
    await coverLive(context, { storyId, from: later.from, until: null });
    expect(await dueOf(storyId)).toEqual([]);
    expect(await goTo('2027-01-12T00:00:00.000Z')).toBe('live');

    const open = await covered(null, null);
    expect(await dueOf(open.storyId)).toEqual([]);
    expect((await getLiveDesk(editor, open.storyId)).coverage.byClock).toEqual({
      begins: false,
      ends: false,
    });
    const gone = await covered('2027-01-10T09:00:00.000Z', null);
    await removeLiveCoverage(gone.context, { storyId: gone.storyId });
    expect(await dueOf(gone.storyId)).toEqual([]);
  });

  it('asks which of two times is meant in the night that brings one twice, and moves with a zone’s law', async () => {
    const clock = new Clock('2026-10-20T07:00:00.000Z');
    const context = acting(editor, clock);
    const storyId = await readyStory(context);
    const wall = '2026-10-25T02:30';
    const asked = coverLive(context, { storyId, from: { wall, turn: null }, until: null });
    expect((await refusal(asked)).code).toBe('time-twice');
    const skipped = coverLive(context, {
      storyId,
      from: { wall: '2027-03-28T02:30', turn: null },
      until: null,
    });
    expect((await refusal(skipped)).code).toBe('time-skipped');
    const never = { wall: '9999-12-31T23:59', turn: null };
    const forEver = coverLive(context, { storyId, from: null, until: never });
    expect((await refusal(forEver)).code).toBe('time-too-far');
    await coverLive(context, { storyId, from: { wall, turn: 'second' }, until: null });
    expect((await coverageOf(storyId)).startsAt.toISOString()).toBe('2026-10-25T01:30:00.000Z');
    expect(await realignCoverage(clock.now)).toBe(0);
    // As it would be had the zone's rules been others when it was typed.
    const otherwise = new Date('2026-10-25T02:30:00.000Z');
    await database().liveCoverage.update({ where: { storyId }, data: { startsAt: otherwise } });
    await database().dueItem.updateMany({ where: { subjectId: storyId }, data: { dueAt: otherwise } });
    expect(await realignCoverage(clock.now)).toBe(1);
    expect((await dueOf(storyId)).map(({ dueAt }) => dueAt.toISOString())).toEqual([
      '2026-10-25T01:30:00.000Z',
    ]);
  });

  it('keeps apart from the deadline of its story, whichever is set anew', async () => {
    const { context, storyId } = await covered('2027-01-10T09:00:00.000Z', null);
    const deadline = (instant: string) => setDeadline(context, { storyId, time: typed(instant) });
    const kinds = async () => (await dueOf(storyId)).map(({ kind }) => kind).sort();
    await deadline('2027-01-10T08:00:00.000Z');
    expect(await kinds()).toEqual(['deadline', 'live-begin']);
    await coverLive(context, { storyId, from: typed('2027-01-10T10:00:00.000Z'), until: null });
    await deadline('2027-01-10T08:30:00.000Z');
    expect(await kinds()).toEqual(['deadline', 'live-begin']);
  });

  it('happens once with several workers', async () => {
    const { clock, storyId } = await covered('2027-01-10T09:00:00.000Z', null);
    clock.pass(120);
    await Promise.all(Array.from({ length: 4 }, () => takeNextDue(clock.now)));
    const changes = (await auditLines(storyId)).filter(({ verb }) => verb === 'live.state');
    expect(changes).toHaveLength(1);
  });
});
