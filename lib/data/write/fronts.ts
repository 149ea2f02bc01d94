import { type FrontDocument, type FrontKey, frontSchema, siteFront } from '@/lib/document/fronts/front';
import type { Role } from '@/lib/policy/viewer';
import { toJson } from '../json';
import { forgetDueUnlessTaken } from './due';
import type { Transaction } from './transaction';

/** A front that is held until the transaction ends. */
export interface HeldFront {
  key: FrontKey;
  version: number;
  saveId: string;
  publishedVersion: number | null;
}

/** Holds a front, to change it; null where nobody has saved it yet. */
export async function lockFront(tx: Transaction, key: FrontKey): Promise<HeldFront | null> {
  const [row] = await tx.$queryRaw<HeldFront[]>`
    SELECT key, version, "saveId", "publishedVersion" FROM "Front" WHERE key = ${key} FOR UPDATE`;
  return row ?? null;
}

/** Whether there is something that a front could be of. */
export async function isFrontKey(tx: Transaction, key: FrontKey): Promise<boolean> {
  return key === siteFront || (await tx.section.count({ where: { id: key } })) > 0;
}

interface StoredFront {
  key: FrontKey;
  version: number;
  saveId: string;
  document: FrontDocument;
  personId: string;
  at: Date;
}

/**
 * Stores the first version of a front.
 * @returns false where somebody else was quicker: nothing is stored then
 */
export async function insertFront(tx: Transaction, front: StoredFront): Promise<boolean> {
  const { key, version, saveId, document, personId, at } = front;
  const { count } = await tx.front.createMany({
    data: {
      key,
      sectionId: key === siteFront ? null : key,
      version,
      saveId,
      document: toJson(document),
      updatedAt: at,
      updatedById: personId,
    },
    skipDuplicates: true,
  });
  if (count === 0) return false;
  await addRevision(tx, front, at);
  return true;
}

/** Adds a version to the history of a front. `since`: when its author began. */
export async function addRevision(
  tx: Transaction,
  { key, version, document, personId, at }: StoredFront,
  since: Date,
): Promise<void> {
  const data = {
    frontKey: key,
    version,
    document: toJson(document),
    authorId: personId,
    createdAt: since,
    savedAt: at,
  };
  await tx.frontRevision.create({ data });
}

/** How long one person's saves in a row are one revision, in milliseconds. */
const sitting = 10 * 60_000;

/** When the last revision was begun, if this save goes on with it: the same person's, of minutes ago, and used for nothing. */
async function goesOn(tx: Transaction, { key, version, personId, at }: StoredFront): Promise<Date | null> {
  const last = await tx.frontRevision.findUnique({
    where: { frontKey_version: { frontKey: key, version: version - 1 } },
    select: { authorId: true, createdAt: true, publishedAt: true },
  });
  if (!last || last.authorId !== personId || last.publishedAt) return null;
  if (at.getTime() - last.createdAt.getTime() > sitting) return null;
  const planned = await tx.frontPlan.count({ where: { frontKey: key, version: version - 1 } });
  return planned > 0 ? null : last.createdAt;
}

/** Makes a version the working copy of a front that is held. */
export async function setWorkingCopy(tx: Transaction, front: StoredFront): Promise<void> {
  const { key, version, saveId, document, personId: updatedById, at: updatedAt } = front;
  const data = { version, saveId, document: toJson(document), updatedAt, updatedById };
  await tx.front.update({ where: { key }, data });
}

/** Stores the next version of a front that is held. */
export async function storeFront(tx: Transaction, front: StoredFront): Promise<void> {
  const { key, version, at } = front;
  await setWorkingCopy(tx, front);
  const since = await goesOn(tx, front);
  if (since) {
    await tx.frontRevision.delete({ where: { frontKey_version: { frontKey: key, version: version - 1 } } });
  }
  await addRevision(tx, front, since ?? at);
}

/** A version of a front, or null where there is none (any more). */
export async function findFrontRevision(
  tx: Transaction,
  key: FrontKey,
  version: number,
): Promise<FrontDocument | null> {
  const where = { frontKey_version: { frontKey: key, version } };
  const row = await tx.frontRevision.findUnique({ where, select: { document: true } });
  return row && (frontSchema.safeParse(row.document).data ?? null);
}

/** Gives readers a version of a front that is held. */
export async function showFront(
  tx: Transaction,
  { key, version, document, at }: { key: FrontKey; version: number; document: FrontDocument; at: Date },
): Promise<void> {
  await tx.front.update({
    where: { key },
    data: { publishedVersion: version, publishedDocument: toJson(document), publishedAt: at },
  });
  await tx.frontRevision.update({
    where: { frontKey_version: { frontKey: key, version } },
    data: { publishedAt: at },
  });
}

export interface FrontPlanRow {
  id: string;
  frontKey: FrontKey;
  version: number;
  wall: string;
  zone: string;
  second: boolean;
  dueAt: Date;
  state: 'planned' | 'done' | 'failed' | 'cancelled';
  by: { id: string; name: string; role: Role; sectionIds: string[]; disabledAt: Date | null };
}

/** Something planned for a front, or null. */
export async function findFrontPlan(tx: Transaction, id: string): Promise<FrontPlanRow | null> {
  const row = await tx.frontPlan.findUnique({
    where: { id },
    include: {
      createdBy: { select: { id: true, name: true, role: true, sectionIds: true, disabledAt: true } },
    },
  });
  if (!row) return null;
  const { createdBy, ...plan } = row;
  return { ...plan, by: createdBy };
}

/** Notes what somebody plans for a front. */
export async function insertFrontPlan(
  tx: Transaction,
  plan: Omit<FrontPlanRow, 'state' | 'by'> & { createdById: string; createdAt: Date },
): Promise<void> {
  await tx.frontPlan.create({ data: plan });
}

/** Notes how a plan ended. */
export async function settleFrontPlan(
  tx: Transaction,
  id: string,
  end: { state: 'done' | 'failed' | 'cancelled'; at: Date; problem?: string },
): Promise<void> {
  const { state, at, problem = '' } = end;
  await tx.frontPlan.update({ where: { id }, data: { state, settledAt: at, problem } });
}

/** Everything that is still to come for fronts. */
export async function listPlannedFronts(tx: Transaction): Promise<FrontPlanRow[]> {
  const rows = await tx.frontPlan.findMany({
    where: { state: 'planned' },
    include: {
      createdBy: { select: { id: true, name: true, role: true, sectionIds: true, disabledAt: true } },
    },
  });
  return rows.map(({ createdBy, ...plan }) => ({ ...plan, by: createdBy }));
}

/** Notes another instant for a plan. */
export async function moveFrontPlan(tx: Transaction, id: string, dueAt: Date): Promise<void> {
  await tx.frontPlan.update({ where: { id }, data: { dueAt } });
}

/** Calls off what is planned for a front that is about to go. A worker that is doing it at this moment finds nothing to do. */
export async function cancelFrontPlans(tx: Transaction, key: FrontKey, at: Date): Promise<void> {
  const planned = { frontKey: key, state: 'planned' } as const;
  const ids = (await tx.frontPlan.findMany({ where: planned, select: { id: true } })).map(({ id }) => id);
  if (ids.length === 0) return;
  await lockFront(tx, key);
  await tx.frontPlan.updateMany({ where: planned, data: { state: 'cancelled', settledAt: at } });
  await forgetDueUnlessTaken(tx, ids, 'front-plan');
}
