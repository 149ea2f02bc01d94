import { database } from '../client';
import { dueOf } from './schedules';
import type { Transaction } from './transaction';

/** A deadline: a wall time, the zone of its clocks, and the instant that they come to. */
export interface Deadline {
  wall: string;
  zone: string;
  /** The second of the two such times that a night brings. */
  second: boolean;
  at: Date;
}

const select = {
  deadlineAt: true,
  deadlineWall: true,
  deadlineZone: true,
  deadlineSecond: true,
} as const;

/** The deadline of a story; null for none. */
export async function readDeadline(tx: Transaction, storyId: string): Promise<Deadline | null> {
  const row = await tx.story.findUnique({ where: { id: storyId }, select });
  if (!row?.deadlineAt || !row.deadlineWall || !row.deadlineZone) return null;
  return { wall: row.deadlineWall, zone: row.deadlineZone, second: row.deadlineSecond, at: row.deadlineAt };
}

/** Sets the deadline of a story that is held, or with null takes it away. */
export async function writeDeadline(
  tx: Transaction,
  storyId: string,
  deadline: Deadline | null,
): Promise<void> {
  await tx.story.update({
    where: { id: storyId },
    data: {
      deadlineAt: deadline?.at ?? null,
      deadlineWall: deadline?.wall ?? null,
      deadlineZone: deadline?.zone ?? null,
      deadlineSecond: deadline?.second ?? false,
    },
  });
}

/**
 * The stories whose deadline has not passed and whose wall time comes to another instant by the zones' rules of today, with
 * that instant.
 */
export async function movedDeadlines(now: Date): Promise<{ storyId: string; before: Date; at: Date }[]> {
  const rows = await database().story.findMany({
    where: { deadlineAt: { gt: now } },
    select: { id: true, ...select },
  });
  return rows.flatMap(
    ({ id, deadlineAt, deadlineWall: wall, deadlineZone: zone, deadlineSecond: second }) => {
      if (!deadlineAt || !wall || !zone) return [];
      const at = dueOf({ wall, zone, second });
      return at.getTime() === deadlineAt.getTime() ? [] : [{ storyId: id, before: deadlineAt, at }];
    },
  );
}
