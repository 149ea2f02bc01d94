import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { countQueries } from '@/lib/data/test-support/count-queries';
import { addColleague, addSection } from '@/lib/data/test-support/newsroom';
import { type Board, boardColumns } from '@/lib/document/shapes/board';
import { newId } from '@/lib/kit/ids';
import { approveStory } from '@/lib/newsroom/review/approve-story';
import { assignStory } from '@/lib/newsroom/review/assign-story';
import { handInStory } from '@/lib/newsroom/review/hand-in-story';
import { returnStory } from '@/lib/newsroom/review/return-story';
import { setDeadline } from '@/lib/newsroom/review/set-deadline';
import { scheduleStory } from '@/lib/newsroom/schedule-story';
import { setEmbargo } from '@/lib/newsroom/set-embargo';
import { acting, Clock, publishNow, readyStory } from '@/lib/newsroom/test-support/desk';
import type { Viewer } from '@/lib/policy/viewer';
import { presentSection } from '../present-section';
import { getAgenda } from './get-agenda';
import { getBoard, getBoardPart } from './get-board';

const everything = { sectionId: null, personId: null };
const clock = new Clock('2036-11-24T08:00:00.000Z');
const as = (viewer: Viewer) => acting(viewer, clock);
const headlines = (board: Board) =>
  Object.fromEntries(
    boardColumns.map((column) => [column, board[column].cards.map((card) => card.headline)]),
  );
const empty = { draft: [], in_review: [], returned: [], approved: [], scheduled: [], published: [] };

let editor: Viewer;
let writer: Viewer;
let other: Viewer;
let city: string;
let sport: string;
let section: { sectionId: string; personId: null };

async function story(viewer: Viewer, headline: string, sectionId = city): Promise<string> {
  clock.pass();
  return readyStory(as(viewer), { headline, sectionId });
}
const step = (storyId: string, seen: 'draft' | 'in_review', note = '') => ({
  storyId,
  seen,
  note,
  version: null,
});

beforeAll(async () => {
  await database().site.upsert({
    where: { id: 1 },
    create: { id: 1, name: 'The Ledger', tagline: '', zone: 'Europe/London' },
    update: { zone: 'Europe/London' },
  });
  editor = await addColleague('editor');
  writer = await addColleague('writer', { name: 'Ada Quill' });
  other = await addColleague('writer', { name: 'Ben Osei' });
  city = (await addSection()).id;
  sport = (await addSection()).id;
  section = { sectionId: city, personId: null };

  const plain = await story(writer, 'Plain');
  const late = await story(writer, 'Late');
  await setDeadline(as(editor), { storyId: late, time: { wall: '2036-11-24T17:00', turn: null } });
  const soon = await story(other, 'Soon');
  await setDeadline(as(editor), { storyId: soon, time: { wall: '2036-11-24T12:00', turn: null } });
  await assignStory(as(editor), { storyId: soon, personIds: [writer.id, other.id] });
  const returned = await story(writer, 'Given back');
  await handInStory(as(writer), step(returned, 'draft'));
  clock.pass();
  await returnStory(as(editor), step(returned, 'in_review', 'Where is the second source?'));
  const approved = await story(writer, 'Ready');
  await handInStory(as(writer), step(approved, 'draft'));
  await approveStory(as(editor), step(approved, 'in_review'));
  const away = await story(other, 'Goes out');
  const planned = { verb: 'publish', substantive: false } as const;
  await scheduleStory(as(editor), { storyId: away, planned, wall: '2036-11-25T06:00', turn: null });
  await publishNow(as(editor), await story(other, 'Is out'));
  await setEmbargo(as(editor), {
    storyId: plain,
    time: { wall: '2036-11-26T09:00', turn: null },
    note: '',
    reason: '',
  });
  await handInStory(as(other), step(await story(other, 'Match', sport), 'draft'));
});

describe('the board', () => {
  it('shows who holds what, what is due soonest on top', async () => {
    const board = await getBoard(editor, section, clock.now());
    expect(headlines(board)).toEqual({
      draft: ['Soon', 'Late', 'Plain'],
      in_review: [],
      returned: ['Given back'],
      approved: ['Ready'],
      scheduled: ['Goes out'],
      published: ['Is out'],
    });
    const [soon] = board.draft.cards;
    expect(soon).toMatchObject({
      holders: [{ name: 'Ada Quill' }, { name: 'Ben Osei' }],
      assigned: true,
      deadline: { at: '2036-11-24T12:00:00.000Z', zone: 'Europe/London' },
      may: { return: true, approve: true, assign: true },
    });
    expect(board.returned.cards[0]?.step).toEqual({
      kind: 'return',
      by: editor.name,
      note: 'Where is the second source?',
    });
    expect(board.scheduled.cards[0]?.at).toBe('2036-11-25T06:00:00.000Z');
  });

  it('shows nobody what they may not open', async () => {
    const mine = headlines(await getBoard(writer, everything, clock.now()));
    expect(mine).toEqual({
      ...empty,
      draft: ['Soon', 'Late', 'Plain'],
      returned: ['Given back'],
      approved: ['Ready'],
    });
    const ofSport = await addColleague('editor', { sectionIds: [sport] });
    expect(headlines(await getBoard(ofSport, section, clock.now()))).toEqual(empty);
    expect(headlines(await getBoard(ofSport, everything, clock.now()))).toEqual({
      ...empty,
      in_review: ['Match'],
    });
  });

  it('shows the stories of a section that was taken away where they went, to who kept its address', async () => {
    const former = { id: newId(), slug: 'former', name: 'Former', description: '', tone: 0, hidden: false };
    const removed = { removedAt: clock.now(), removedById: editor.id, movedToId: sport };
    await database().removedSection.create({ data: { ...former, ...removed } });
    const asked = { sectionId: former.id, personId: null };
    expect(headlines(await getBoard(editor, asked, clock.now()))).toEqual({ ...empty, in_review: ['Match'] });
    expect(await presentSection(editor, former.id)).toBe(sport);
    expect(await presentSection(editor, newId())).toBeNull();
  });

  it('is filtered by whoever holds a story: not by who began one that others were assigned', async () => {
    const third = await addColleague('writer');
    const given = await story(editor, 'Given to a third');
    await assignStory(as(editor), { storyId: given, personIds: [third.id] });
    const of = async (personId: string) =>
      headlines(await getBoard(editor, { sectionId: city, personId }, clock.now())).draft;
    expect(await of(third.id)).toEqual(['Given to a third']);
    expect(await of(editor.id)).toEqual([]);
    expect(await of(other.id)).toEqual(['Soon']);
    await database().story.delete({ where: { id: given } });
  });

  it('lets go of yesterday’s at midnight by the newsroom’s clocks', async () => {
    const night = await getBoard(editor, section, new Date('2036-11-24T23:59:59.000Z'));
    expect(headlines(night).published).toEqual(['Is out']);
    const morning = await getBoard(editor, section, new Date('2036-11-25T00:00:00.000Z'));
    expect(headlines(morning).published).toEqual([]);
  });

  it('asks twice whatever is on it', async () => {
    expect(await countQueries(() => getBoard(editor, everything, clock.now()))).toBe(2);
  });

  it('is paged through, each story once', async () => {
    const many = (await addSection()).id;
    const filter = { sectionId: many, personId: null };
    const rows = Array.from({ length: 75 }, (_, i) => ({
      id: newId(),
      headline: `Story ${i}`,
      fields: { sectionId: many },
      document: {},
      createdById: editor.id,
      updatedById: editor.id,
      // Some at the same moment, some without a deadline.
      deadlineAt: i < 40 ? new Date(Date.UTC(2036, 10, 25, Math.floor(i / 3))) : null,
      deadlineWall: '2036-11-25T00:00',
      deadlineZone: 'Europe/London',
      updatedAt: new Date(Date.UTC(2036, 10, 24, 6, Math.floor(i / 2))),
    }));
    await database().story.createMany({ data: rows });
    const { draft } = await getBoard(editor, filter, clock.now());
    const seen = [...draft.cards];
    let next = draft.next;
    while (next) {
      const part = await getBoardPart(editor, filter, 'draft', next, clock.now());
      expect(part.cards.length).toBeGreaterThan(0);
      seen.push(...part.cards);
      next = part.next;
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(75);
    expect(seen).toHaveLength(75);
    const deadlines = seen.map(({ deadline }) => deadline?.at ?? '~');
    expect(deadlines).toEqual([...deadlines].sort());
    // Garbage is the beginning.
    const again = await getBoardPart(editor, filter, 'draft', 'bm9uc2Vuc2U', clock.now());
    expect(again.cards[0]?.id).toBe(seen[0]?.id);
  });
});

describe('a week of it', () => {
  it('holds deadlines, plans and embargoes in the order of time, in two queries', async () => {
    const { entries, full } = await getAgenda(editor, section, '2036-11-24', clock.now());
    expect(full).toBe(false);
    expect(entries.map(({ kind, headline, at }) => [kind, headline, at])).toEqual([
      ['deadline', 'Soon', '2036-11-24T12:00:00.000Z'],
      ['deadline', 'Late', '2036-11-24T17:00:00.000Z'],
      ['publish', 'Goes out', '2036-11-25T06:00:00.000Z'],
      ['embargo', 'Plain', '2036-11-26T09:00:00.000Z'],
    ]);
    expect(
      (await getAgenda(writer, section, null, clock.now())).entries.map(({ headline }) => headline),
    ).toEqual(['Soon', 'Late', 'Plain']);
    const week = async (day: string | null, now: Date) =>
      (await getAgenda(editor, section, day, now)).entries.map(({ headline }) => headline);
    expect(await week('2036-12-01', clock.now())).toEqual([]);
    // What is overdue comes along until it is done.
    expect(await week(null, new Date('2036-11-27T08:00:00Z'))).toEqual(['Soon', 'Late']);
    expect(await countQueries(() => getAgenda(editor, section, null, clock.now()))).toBe(2);
  });
});
