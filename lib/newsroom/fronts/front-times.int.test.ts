import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getDeskBreaking, listFronts } from '@/lib/data/desk/fronts/list-fronts';
import { getFront } from '@/lib/data/public/get-front';
import { getSectionPage } from '@/lib/data/public/get-section-page';
import { addColleague, addSection, auditLines } from '@/lib/data/test-support/newsroom';
import { type FrontDocument, newPin, newSlot, type Slot, siteFront } from '@/lib/document/fronts/front';
import type { Viewer } from '@/lib/policy/viewer';
import { takeNextDue } from '../take-due';
import { acting, Clock, publishNow, readyStory, refusal } from '../test-support/desk';
import { unpublishStory } from '../unpublish-story';
import { cancelFrontPlan } from './cancel-front-plan';
import { realignFrontPlans } from './realign-front-plans';
import { saveFront } from './save-front';
import { scheduleFront } from './schedule-front';
import { endBreaking, setBreaking } from './set-breaking';

let editor: Viewer;
let writer: Viewer;
let clock: Clock;
let section: { id: string; slug: string };
/** Published one after another, the newest last. */
let stories: string[];

const context = (viewer = editor) => acting(viewer, clock);
const river = (id: string, change: Partial<Slot> = {}): Slot => ({
  ...newSlot(id, 'river'),
  count: 2,
  ...change,
});
const front = (...slots: Slot[]): FrontDocument => ({ slots });

beforeAll(async () => {
  editor = await addColleague('editor');
  writer = await addColleague('writer');
  const site = { name: 'The Aune Post', tagline: '', zone: 'UTC' };
  await database().site.upsert({ where: { id: 1 }, create: { id: 1, ...site }, update: site });
});

beforeEach(async () => {
  clock = new Clock('2026-11-22T08:00:00.000Z');
  await database().story.deleteMany();
  await database().front.deleteMany();
  await database().breaking.deleteMany();
  section = await addSection();
  stories = [];
  for (const headline of ['First', 'Second', 'Third']) {
    const id = await readyStory(context(), { headline, sectionId: section.id });
    clock.pass(1);
    await publishNow(context(), id);
    stories.push(id);
  }
});

const save = (document: FrontDocument, baseVersion: number) =>
  saveFront(context(), { key: siteFront, baseVersion, saveId: randomUUID(), document });

const headlines = async () =>
  (await getFront(clock.now())).slots.map(({ stories }) => stories.map(({ headline }) => headline));

describe('a planned front', () => {
  const plan = (version: number, wall = '2026-11-22T09:00') =>
    scheduleFront(context(), { key: siteFront, version, wall, turn: null });
  const pass = async (minutes: number) => {
    clock.pass(minutes);
    while (await takeNextDue(clock.now));
  };
  const states = async () => (await database().frontPlan.findMany()).map(({ state }) => state);

  it('goes out at its minute as it was then, whatever was done since', async () => {
    const [first = ''] = stories;
    await save(front(river('a', { count: 1, pins: [newPin(first)] })), 0);
    const { dueAt } = await plan(1);
    expect(dueAt.toISOString()).toBe('2026-11-22T09:00:00.000Z');
    await save(front(river('b', { count: 1 })), 1);
    await pass(30);
    expect(
      (await database().front.findUniqueOrThrow({ where: { key: siteFront } })).publishedVersion,
    ).toBeNull();
    await pass(60);
    expect(await headlines()).toEqual([['First']]);
    expect(await states()).toEqual(['done']);
    expect((await listFronts(writer))[0]).toMatchObject({ key: siteFront, changed: true, plans: [] });
    expect(await database().dueItem.count({ where: { kind: 'front-plan' } })).toBe(0);
  });

  it('can be called off, and stays when its editor has gone, with the reason', async () => {
    await save(front(river('a')), 0);
    const { id } = await plan(1);
    await cancelFrontPlan(context(), { id });
    expect((await refusal(cancelFrontPlan(context(), { id }))).code).toBe('wrong-state');
    await plan(1, '2026-11-22T09:30');
    await database().person.update({ where: { id: editor.id }, data: { role: 'writer' } });
    try {
      await pass(120);
    } finally {
      await database().person.update({ where: { id: editor.id }, data: { role: 'editor' } });
    }
    const [failed] = (await listFronts(writer))[0]?.plans ?? [];
    expect(failed).toMatchObject({ wall: '2026-11-22T09:30', by: editor.name });
    expect(failed?.problem).toMatch(/role/);
    expect((await states()).sort()).toEqual(['cancelled', 'failed']);
    await cancelFrontPlan(context(), { id: failed?.id ?? '' });
    expect((await listFronts(writer))[0]?.plans).toEqual([]);
  });

  it('follows the clocks of its zone', async () => {
    await save(front(river('a')), 0);
    const { id } = await plan(1, '2027-07-01T06:00');
    await database().frontPlan.update({ where: { id }, data: { zone: 'Europe/Oslo' } });
    expect(await realignFrontPlans()).toBe(1);
    const moved = await database().dueItem.findFirstOrThrow({ where: { subjectId: id } });
    expect(moved.dueAt.toISOString()).toBe('2027-07-01T04:00:00.000Z');
    await cancelFrontPlan(context(), { id });
  });

  it('is refused for a version that is no longer the last', async () => {
    await save(front(river('a')), 0);
    await save(front(river('b')), 1);
    expect((await refusal(plan(1))).code).toBe('stale-version');
    expect((await refusal(plan(2, '2026-11-22T07:00'))).code).toBe('time-past');
  });
});

describe('the breaking strip', () => {
  const set = (storyId: string, viewer = editor) =>
    setBreaking(context(viewer), { storyId, headline: ' Now ', wall: '2026-11-22T09:00', turn: null });
  const strip = async () => (await getFront(clock.now())).breaking;

  it('stands above every front until its time, while its story is published', async () => {
    const [id = ''] = stories;
    await set(id);
    const shown = { storyId: id, headline: 'Now', until: '2026-11-22T09:00:00.000Z' };
    expect(await strip()).toMatchObject(shown);
    expect((await getSectionPage(section.slug, null, clock.now()))?.front?.breaking).toMatchObject(shown);
    expect((await getFront(clock.now())).until).toBe(shown.until);
    await unpublishStory(context(), { id, answer: 'gone', target: '' });
    expect(await strip()).toBeNull();
    expect((await getFront(clock.now())).followed).toEqual([id]);
    expect(await getDeskBreaking(writer, clock.now())).toMatchObject({ shown: false });
    await publishNow(context(), id);
    expect(await strip()).toMatchObject(shown);
    clock.pass(60);
    expect(await strip()).toBeNull();
  });

  it('is taken away at once, and is refused for what readers can’t see', async () => {
    const [id = ''] = stories;
    await set(id);
    await endBreaking(context());
    expect(await strip()).toBeNull();
    const draft = await readyStory(context(), { headline: 'Secret' });
    expect((await refusal(set(draft))).code).toBe('wrong-state');
    expect((await refusal(set(randomUUID()))).code).toBe('not-found');
    const forEver = { storyId: id, headline: '', wall: '9999-12-31T23:59', turn: null };
    expect((await refusal(setBreaking(context(), forEver))).code).toBe('time-too-far');
    expect((await auditLines(id)).map(({ verb }) => verb)).toEqual(
      expect.arrayContaining(['front.breaking', 'front.breaking.end']),
    );
  });
});
