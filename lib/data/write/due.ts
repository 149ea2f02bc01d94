import { type DueDetail, type DueKind, dueDetails } from '@/lib/document/shapes/due';
import { hear } from '@/lib/signals/hear';
import { database } from '../client';
import { toJson } from '../json';
import type { Transaction } from './transaction';

/** The channel on which workers hear that something new is due. */
const dueChannel = 'dateline_due';

/** Something to be done at a time, as its taker gets it. */
export type DueItem = {
  [Kind in DueKind]: { id: string; kind: Kind; subjectId: string; dueAt: Date; detail: DueDetail<Kind> };
}[DueKind];

interface NewDueItem<Kind extends DueKind> {
  kind: Kind;
  /** What it is about: with it, what was planned can be found again. */
  subjectId: string;
  dueAt: Date;
  detail: DueDetail<Kind>;
}

/** Plans something; what is planned already for the same time stays. It exists exactly if the transaction commits. */
export async function planDue<Kind extends DueKind>(tx: Transaction, item: NewDueItem<Kind>): Promise<void> {
  const detail = toJson(dueDetails[item.kind].parse(item.detail));
  await tx.dueItem.createMany({ data: [{ ...item, detail, tryAt: item.dueAt }], skipDuplicates: true });
  await tx.$executeRaw`SELECT pg_notify(${dueChannel}, '')`;
}

/** Calls `look` when something new is planned, and whenever that may have been missed. Returns how to stop. */
export function hearPlanned(look: () => void): () => void {
  return hear(dueChannel, look, () => true);
}

/** Forgets what was planned about something. Waits for a worker that is doing it at this moment. */
export async function forgetDue(tx: Transaction, subjectId: string, kinds: DueKind[]): Promise<void> {
  await tx.dueItem.deleteMany({ where: { subjectId, kind: { in: kinds } } });
}

/**
 * Forgets what was planned about some things, unless a worker is at it: for whoever holds what that worker waits for,
 * and has noted that nothing is to be done any more.
 */
export async function forgetDueUnlessTaken(
  tx: Transaction,
  subjectIds: readonly string[],
  ...kinds: [DueKind, ...DueKind[]]
): Promise<void> {
  if (subjectIds.length === 0) return;
  await tx.$executeRaw`
    DELETE FROM "DueItem" WHERE id IN (
      SELECT id FROM "DueItem" WHERE "subjectId" = ANY(${[...subjectIds]}::uuid[]) AND kind = ANY(${kinds}) FOR UPDATE SKIP LOCKED)`;
}

/**
 * Takes what has been due longest at `at`, for as long as the transaction lasts: no other worker gets it meanwhile.
 * Null when nothing is due.
 * @throws Error for a row that this version doesn't know
 */
export async function takeDue(tx: Transaction, at: Date): Promise<DueItem | null> {
  const [row] = await tx.$queryRaw<
    { id: string; kind: string; subjectId: string; dueAt: Date; detail: unknown }[]
  >`
    SELECT id, kind, "subjectId", "dueAt", detail FROM "DueItem" WHERE "tryAt" <= ${at.toISOString()}::timestamptz
    ORDER BY "tryAt", id LIMIT 1 FOR UPDATE SKIP LOCKED`;
  return row ? (row as DueItem) : null;
}

/** The detail of a taken item, checked. @throws Error for one that this version doesn't know */
export function dueDetailOf(item: DueItem): DueItem {
  const schema = dueDetails[item.kind] as (typeof dueDetails)[DueKind] | undefined;
  if (!schema) throw new Error(`This version knows nothing that is called ${item.kind}`);
  return { ...item, detail: schema.parse(item.detail) } as DueItem;
}

/** Notes that an item is done. */
export async function finishDue(tx: Transaction, id: string): Promise<void> {
  await tx.dueItem.deleteMany({ where: { id } });
}

/** Moves what was planned about something, or what of one kind was, to another instant. */
export async function moveDue(
  tx: Transaction,
  subjectId: string,
  dueAt: Date,
  kind?: DueKind,
): Promise<void> {
  await tx.dueItem.updateMany({ where: { subjectId, kind }, data: { dueAt, tryAt: dueAt } });
  await tx.$executeRaw`SELECT pg_notify(${dueChannel}, '')`;
}

/** Puts a taken item back until `until`: something else has to happen first. */
export async function waitDue(tx: Transaction, id: string, until: Date): Promise<void> {
  await tx.dueItem.update({ where: { id }, data: { tryAt: until } });
}

/** Leaves the rest of a taken item to the next turn. */
export async function continueDue<Kind extends DueKind>(
  tx: Transaction,
  id: string,
  kind: Kind,
  detail: DueDetail<Kind>,
): Promise<void> {
  await tx.dueItem.update({ where: { id }, data: { detail: toJson(dueDetails[kind].parse(detail)) } });
}

const longestPause = 3_600_000;

/** Notes that an item failed, and puts it off: by five seconds at first, twice as long each time, at most an hour. */
export async function putOffDue(id: string, error: string, at: Date): Promise<void> {
  const row = await database().dueItem.findUnique({ where: { id }, select: { attempts: true } });
  if (!row) return;
  const pause = Math.min(5_000 * 2 ** row.attempts, longestPause);
  await database().dueItem.updateMany({
    where: { id },
    data: {
      attempts: row.attempts + 1,
      lastError: error.slice(0, 2_000),
      tryAt: new Date(at.getTime() + pause),
    },
  });
}

/** When the next thing is due or tried again; null when nothing is planned. */
export async function nextDueAt(): Promise<Date | null> {
  const row = await database().dueItem.findFirst({ orderBy: { tryAt: 'asc' }, select: { tryAt: true } });
  return row?.tryAt ?? null;
}
