import { foldedName } from '@/lib/document/agency-key';
import type { RightSubject, RightTerms } from '@/lib/document/shapes/right-rule';
import { instantOf, instantsOf } from '@/lib/kit/local-instant';
import { zonedTime } from '@/lib/kit/zoned-time';
import { database } from '../client';
import { siteZone } from './find-site';
import type { Transaction } from './transaction';

export interface StoredRightRule extends RightTerms {
  id: string;
  subject: RightSubject;
}

const dates = ({ startsAt, endsAt }: Pick<RightTerms, 'startsAt' | 'endsAt'>) => ({
  startsAt: startsAt ? new Date(startsAt) : null,
  endsAt: endsAt ? new Date(endsAt) : null,
});

/** What clocks on the newsroom's walls show at its dates. */
async function wallsOf(tx: Transaction, { startsAt, endsAt }: Pick<RightTerms, 'startsAt' | 'endsAt'>) {
  const zone = await siteZone(tx);
  const wall = (at: string | null) => at && zonedTime(at, zone).slice(0, 19);
  return { zone, startsWall: wall(startsAt), endsWall: wall(endsAt) };
}

/** The columns that say what a rule is about. */
function columnsOf(subject: RightSubject) {
  if ('photoId' in subject) return { photoId: subject.photoId };
  if ('collectionId' in subject) return { collectionId: subject.collectionId };
  return { agency: foldedName(subject.agency), agencyName: subject.agency };
}

/** Whether there is such a thing to make a rule about. The photo or collection is held until the transaction ends. */
export async function holdRightSubject(tx: Transaction, subject: RightSubject): Promise<boolean> {
  if ('agency' in subject) return foldedName(subject.agency) !== '';
  const rows =
    'photoId' in subject
      ? await tx.$queryRaw<unknown[]>`SELECT 1 FROM "Photo" WHERE id = ${subject.photoId}::uuid FOR UPDATE`
      : await tx.$queryRaw<
          unknown[]
        >`SELECT 1 FROM "Collection" WHERE id = ${subject.collectionId}::uuid FOR SHARE`;
  return rows.length > 0;
}

export async function insertRightRule(
  tx: Transaction,
  rule: StoredRightRule & { createdById: string | null; createdAt: Date },
): Promise<void> {
  const { subject, answer, note, id, createdById, createdAt } = rule;
  const data = {
    id,
    answer,
    note,
    createdById,
    createdAt,
    ...columnsOf(subject),
    ...dates(rule),
    ...(await wallsOf(tx, rule)),
  };
  await tx.rightRule.create({ data });
}

/** A rule as it stands, held until the transaction ends; null for none. */
export async function lockRightRule(tx: Transaction, id: string): Promise<StoredRightRule | null> {
  await tx.$queryRaw`SELECT 1 FROM "RightRule" WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await tx.rightRule.findUnique({ where: { id } });
  if (!row) return null;
  const { answer, note, photoId, collectionId, agencyName } = row;
  const subject: RightSubject = photoId
    ? { photoId }
    : collectionId
      ? { collectionId }
      : { agency: agencyName };
  const [startsAt, endsAt] = [row.startsAt?.toISOString() ?? null, row.endsAt?.toISOString() ?? null];
  return { id, answer, note, subject, startsAt, endsAt };
}

/** Changes what a rule says. `createdAt` moves too: an answer given now is younger than the question. */
export async function updateRightRule(
  tx: Transaction,
  id: string,
  terms: RightTerms,
  by: { personId: string; at: Date },
): Promise<void> {
  const { answer, note } = terms;
  await tx.rightRule.update({
    where: { id },
    data: {
      answer,
      note,
      ...dates(terms),
      ...(await wallsOf(tx, terms)),
      createdById: by.personId,
      createdAt: by.at,
    },
  });
}

/** An instant by the zones' rules of today: another one only where it no longer shows its wall time. */
function realigned(at: Date | null, wall: string | null, zone: string): Date | null {
  const found = at && wall ? instantsOf(wall, zone) : null;
  if (!at || !wall || found?.includes(at.toISOString())) return at;
  const instant = found?.[0] ?? instantOf(wall, zone);
  return instant ? new Date(instant) : at;
}

/** Dates of rules that no longer are at the wall times that were meant, as they should be; only of what is to come. */
export async function driftedRightRules(
  now: Date,
): Promise<{ id: string; startsAt: Date | null; endsAt: Date | null }[]> {
  const rows = await database().rightRule.findMany({
    where: { zone: { not: null }, OR: [{ startsAt: { gt: now } }, { endsAt: { gt: now } }] },
    select: { id: true, startsAt: true, endsAt: true, startsWall: true, endsWall: true, zone: true },
  });
  return rows.flatMap(({ id, startsAt, endsAt, startsWall, endsWall, zone }) => {
    // What has begun has begun.
    const began = startsAt !== null && startsAt <= now;
    const starts = began ? startsAt : realigned(startsAt, startsWall, zone ?? '');
    const ends = realigned(endsAt, endsWall, zone ?? '');
    const same = starts?.getTime() === startsAt?.getTime() && ends?.getTime() === endsAt?.getTime();
    return same ? [] : [{ id, startsAt: starts, endsAt: ends }];
  });
}

/** Moves the dates of a rule that is held; its wall times stay. */
export async function moveRightRule(
  tx: Transaction,
  { id, startsAt, endsAt }: { id: string; startsAt: Date | null; endsAt: Date | null },
): Promise<void> {
  await tx.rightRule.update({ where: { id }, data: { startsAt, endsAt } });
}

export async function deleteRightRule(tx: Transaction, id: string): Promise<void> {
  await tx.rightRule.delete({ where: { id } });
}

/** Whether anybody made a rule about a collection. */
export async function hasRightRules(tx: Transaction, collectionId: string): Promise<boolean> {
  return (await tx.rightRule.count({ where: { collectionId } })) > 0;
}
