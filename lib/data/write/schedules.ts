import { type Planned, plannedSchema } from '@/lib/document/shapes/schedule';
import { instantOf, instantsOf } from '@/lib/kit/local-instant';
import type { Role } from '@/lib/policy/viewer';
import { database } from '../client';
import { toJson } from '../json';
import type { Prisma } from '../prisma/client';
import type { Transaction } from './transaction';

const select = {
  id: true,
  storyId: true,
  planned: true,
  wall: true,
  zone: true,
  second: true,
  dueAt: true,
  state: true,
  createdBy: { select: { id: true, name: true, role: true, sectionIds: true, disabledAt: true } },
} satisfies Prisma.ScheduleSelect;

type Row = Prisma.ScheduleGetPayload<{ select: typeof select }>;

/** Something planned, as use cases judge it. */
export interface Schedule extends Omit<Row, 'planned' | 'createdBy'> {
  planned: Planned;
  by: { id: string; name: string; role: Role; sectionIds: string[]; disabledAt: Date | null };
}

const toSchedule = ({ planned, createdBy, ...row }: Row): Schedule => ({
  ...row,
  planned: plannedSchema.parse(planned),
  by: createdBy,
});

/** Which story something was planned for, without holding anything; null for no such plan. */
export async function storyOfSchedule(tx: Transaction, id: string): Promise<string | null> {
  const row = await tx.schedule.findUnique({ where: { id }, select: { storyId: true } });
  return row?.storyId ?? null;
}

/** Something planned for a story that is held, or null. */
export async function findSchedule(tx: Transaction, id: string): Promise<Schedule | null> {
  const row = await tx.schedule.findUnique({ where: { id }, select });
  return row && toSchedule(row);
}

/** What plans are about: a story going out or coming down, or one of its updates going out. */
export type PlanSubject = { verb: 'publish' | 'unpublish' } | { verb: 'update'; updateId: string };

/** The update that a plan is about, or null. */
const updateIn = (subject: PlanSubject) => (subject.verb === 'update' ? subject.updateId : null);

/** Plans of a kind for a story that is held, which something takes the place of: those to come, and those that failed. */
export async function replaceableFor(
  tx: Transaction,
  storyId: string,
  subject: PlanSubject,
): Promise<string[]> {
  const { verb } = subject;
  const where = {
    storyId,
    verb,
    updateId: updateIn(subject),
    state: { in: ['planned', 'failed'] },
  } satisfies Prisma.ScheduleWhereInput;
  return (await tx.schedule.findMany({ where, select: { id: true } })).map(({ id }) => id);
}

/** What is still to come for a story that is held, soonest first. */
export async function plannedFor(tx: Transaction, storyId: string): Promise<Schedule[]> {
  const rows = await tx.schedule.findMany({
    where: { storyId, state: 'planned' },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    select,
  });
  return rows.map(toSchedule);
}

export interface NewSchedule {
  id: string;
  storyId: string;
  planned: Planned;
  wall: string;
  zone: string;
  second: boolean;
  dueAt: Date;
  createdById: string;
  createdAt: Date;
}

/** Notes what somebody plans. */
export async function insertSchedule(tx: Transaction, { planned, ...schedule }: NewSchedule): Promise<void> {
  await tx.schedule.create({
    data: { ...schedule, verb: planned.verb, updateId: updateIn(planned), planned: toJson(planned) },
  });
}

/** Notes how plans ended. */
export async function settleSchedules(
  tx: Transaction,
  ids: readonly string[],
  end: { state: 'done' | 'failed' | 'cancelled'; at: Date; problem?: string },
): Promise<void> {
  if (ids.length === 0) return;
  await tx.schedule.updateMany({
    where: { id: { in: [...ids] } },
    data: { state: end.state, settledAt: end.at, problem: end.problem ?? '' },
  });
}

/** Everything that is still to come. */
export async function listPlannedIds(): Promise<string[]> {
  const rows = await database().schedule.findMany({ where: { state: 'planned' }, select: { id: true } });
  return rows.map(({ id }) => id);
}

/** Notes another instant for a plan. */
export async function moveSchedule(tx: Transaction, id: string, dueAt: Date): Promise<void> {
  await tx.schedule.update({ where: { id }, data: { dueAt } });
}

/** The instant that a plan's wall time comes to now; of a time that its zone has come to leave out, the one as much later. */
export function dueOf({ wall, zone, second }: Pick<Schedule, 'wall' | 'zone' | 'second'>): Date {
  const instant = instantsOf(wall, zone)?.at(second ? -1 : 0) ?? instantOf(wall, zone);
  if (!instant) throw new Error(`${wall} is no time`);
  return new Date(instant);
}
