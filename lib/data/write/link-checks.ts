import { database } from '../client';
import type { Transaction } from './transaction';

const hour = 3_600_000;
/** How long an answer holds: one that says yes for a day, any other for an hour. */
const holds = { well: 24 * hour, else: hour };
/** How long a worker may be at an address before another takes it up. */
const claimMs = 60_000;
/** How long nobody wants to know before an answer is forgotten. */
const keptMs = 90 * 24 * hour;

/**
 * Notes that somebody wants to know about addresses, and marks those as due about which too little is known.
 * @returns whether any of them is due now
 */
export async function wantLinkChecks(tx: Transaction, addresses: string[], at: Date): Promise<boolean> {
  const before = (age: number) => new Date(at.getTime() - age);
  // In order, so that two people who want the same never wait for each other.
  await tx.$executeRaw`
    INSERT INTO "LinkCheck" (address, due, "wantedAt")
    SELECT address, true, ${at} FROM unnest(${addresses}::text[]) AS address ORDER BY address
    ON CONFLICT (address) DO UPDATE SET "wantedAt" = ${at}, due = "LinkCheck".due
      OR "LinkCheck"."checkedAt" < CASE WHEN "LinkCheck".status < 400
        THEN ${before(holds.well)}::timestamptz ELSE ${before(holds.else)}::timestamptz END`;
  return (await tx.linkCheck.count({ where: { address: { in: addresses }, due: true } })) > 0;
}

/** Some due addresses that nobody else is at, those that were wanted first; theirs for a minute. */
export async function claimLinkChecks(at: Date, limit: number): Promise<string[]> {
  const rows = await database().$queryRaw<{ address: string }[]>`
    UPDATE "LinkCheck" SET "claimedUntil" = ${new Date(at.getTime() + claimMs)}
    WHERE address IN (
      SELECT address FROM "LinkCheck" WHERE due AND ("claimedUntil" IS NULL OR "claimedUntil" < ${at})
      ORDER BY "wantedAt" LIMIT ${limit} FOR UPDATE SKIP LOCKED)
    RETURNING address`;
  return rows.map(({ address }) => address);
}

/** Keeps what an address answered. */
export async function writeLinkCheck(
  address: string,
  looked: { status: number | null; reason: string | null },
  at: Date,
): Promise<void> {
  const data = { ...looked, checkedAt: at, due: false, claimedUntil: null };
  await database().linkCheck.updateMany({ where: { address }, data });
}

/** Forgets answers that nobody has wanted for three months. */
export async function dropOldLinkChecks(at: Date): Promise<void> {
  const where = { wantedAt: { lt: new Date(at.getTime() - keptMs) }, places: { none: {} } };
  await database().linkCheck.deleteMany({ where });
}
