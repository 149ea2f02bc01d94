import { database } from '../client';
import { forgetDueUnlessTaken, moveDue, planDue } from './due';
import { dueOf } from './schedules';
import type { Transaction } from './transaction';

/** The times of coverage that it keeps by itself: an instant each, null for none. */
export interface LiveEdges {
  begins: Date | null;
  ends: Date | null;
}

/**
 * Has coverage of a story that is held begin and end by itself at these times, in place of any before. A worker that is at it
 * looks, when it has the story, whether its time is still meant.
 */
export async function planCoverage(
  tx: Transaction,
  storyId: string,
  { begins, ends }: LiveEdges,
): Promise<void> {
  await forgetDueUnlessTaken(tx, [storyId], 'live-begin', 'live-end');
  if (begins) await planDue(tx, { kind: 'live-begin', subjectId: storyId, dueAt: begins, detail: {} });
  if (ends) await planDue(tx, { kind: 'live-end', subjectId: storyId, dueAt: ends, detail: {} });
}

/** The wall times of coverage. */
interface Clocked {
  storyId: string;
  zone: string;
  startsAt: Date;
  startsWall: string | null;
  startsSecond: boolean;
  endsAt: Date | null;
  endsWall: string | null;
  endsSecond: boolean;
}

const select = {
  storyId: true,
  zone: true,
  startsAt: true,
  startsWall: true,
  startsSecond: true,
  endsAt: true,
  endsWall: true,
  endsSecond: true,
} as const;

/** Coverage with a time to come that somebody typed by the newsroom's clocks. */
export async function listClockedCoverage(now: Date): Promise<Clocked[]> {
  const [begins, ends] = [{ startsAt: { gt: now } }, { endsAt: { gt: now } }];
  const where = { zone: { not: '' }, state: { not: 'ended' as const }, OR: [begins, ends] };
  return database().liveCoverage.findMany({ where, select });
}

/** The wall times of coverage of a story that is held; null where it has none by now. */
export async function readClockedCoverage(tx: Transaction, storyId: string): Promise<Clocked | null> {
  return tx.liveCoverage.findUnique({ where: { storyId }, select });
}

/** The instants that the wall times come to by the zones' rules of today; those without stay. */
export function instantsOfCoverage(row: Clocked): Pick<Clocked, 'startsAt' | 'endsAt'> {
  const { zone, startsAt, startsWall, startsSecond, endsAt, endsWall, endsSecond } = row;
  return {
    startsAt: startsWall === null ? startsAt : dueOf({ wall: startsWall, zone, second: startsSecond }),
    endsAt: endsWall === null ? endsAt : dueOf({ wall: endsWall, zone, second: endsSecond }),
  };
}

/** Notes other instants for the same wall times. */
export async function moveCoverage(
  tx: Transaction,
  storyId: string,
  { startsAt, endsAt }: Pick<Clocked, 'startsAt' | 'endsAt'>,
): Promise<void> {
  await tx.liveCoverage.update({ where: { storyId }, data: { startsAt, endsAt }, select: { storyId: true } });
  await moveDue(tx, storyId, startsAt, 'live-begin');
  if (endsAt) await moveDue(tx, storyId, endsAt, 'live-end');
}
