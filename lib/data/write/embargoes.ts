import { database } from '../client';
import { dueOf } from './schedules';
import type { Transaction } from './transaction';

/** An embargo as use cases judge it. */
export interface Embargo {
  wall: string;
  zone: string;
  until: Date;
}

/** The embargo of a story that is held, as long as it lasts; null for none, and for one that has ended. */
export async function embargoAt(tx: Transaction, storyId: string, at: Date): Promise<Embargo | null> {
  return tx.embargo.findFirst({
    where: { storyId, until: { gt: at } },
    select: { wall: true, zone: true, until: true },
  });
}

/** Sets a story's embargo, in place of any other. */
export async function writeEmbargo(
  tx: Transaction,
  embargo: Embargo & { storyId: string; second: boolean; note: string; setById: string; setAt: Date },
): Promise<void> {
  const { storyId, ...data } = embargo;
  await tx.embargo.upsert({ where: { storyId }, create: embargo, update: data });
}

/** Forgets a story's embargo. */
export async function clearEmbargo(tx: Transaction, storyId: string): Promise<void> {
  await tx.embargo.deleteMany({ where: { storyId } });
}

/**
 * Moves embargoes that haven't ended to the instant that their wall time comes to by the zones' rules of today.
 * @returns the stories of those that were moved
 */
export async function moveEmbargoes(now: Date): Promise<string[]> {
  const rows = await database().embargo.findMany({
    where: { until: { gt: now } },
    select: { storyId: true, wall: true, zone: true, second: true, until: true },
  });
  const moved: string[] = [];
  for (const { storyId, until, ...planned } of rows) {
    const due = dueOf(planned);
    if (due.getTime() === until.getTime()) continue;
    // Somebody may set another meanwhile.
    const { count } = await database().embargo.updateMany({
      where: { storyId, until, wall: planned.wall, zone: planned.zone },
      data: { until: due },
    });
    if (count > 0) moved.push(storyId);
  }
  return moved;
}
