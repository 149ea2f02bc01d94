import type { PostState } from '@/lib/document/shapes/embed-watch';
import { database } from '../client';
import type { Transaction } from './transaction';

/** What the monitor knows of a post; times are the server's. */
export interface WatchRow {
  address: string;
  state: PostState;
  stateAt: Date;
  missedAt: Date | null;
  movedTo: string | null;
  failures: number;
  watchedAt: Date;
}

/** How long a worker may be at a post before another takes it up. */
const claimMs = 10 * 60_000;

/**
 * Some posts at which a look is due, the longest due first; nobody else's for ten minutes. Of a server that asked to be
 * left alone, or that another worker is asking, none.
 */
export async function claimWatched(at: Date, limit: number): Promise<WatchRow[]> {
  return database().$transaction(async (tx) => {
    // One at a time, so that two workers don't choose the same server.
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('dateline.embed-watch'))::text`;
    return tx.$queryRaw<WatchRow[]>`
      UPDATE "LinkCheck" SET "claimedUntil" = ${new Date(at.getTime() + claimMs)}
      WHERE address IN (
        SELECT address FROM "LinkCheck" c
        WHERE "nextAt" <= ${at} AND ("claimedUntil" IS NULL OR "claimedUntil" < ${at})
          AND NOT EXISTS (SELECT FROM "HostPause" WHERE host = split_part(c.address, '/', 3) AND until > ${at})
          AND NOT EXISTS (
            SELECT FROM "LinkCheck" o WHERE o."nextAt" <= ${at} AND o."claimedUntil" >= ${at}
              AND split_part(o.address, '/', 3) = split_part(c.address, '/', 3))
        ORDER BY "nextAt", address LIMIT ${limit} FOR UPDATE SKIP LOCKED)
      RETURNING address, coalesce(state, 'unknown')::text AS state, coalesce("stateAt", ${at}) AS "stateAt",
        "missedAt", "movedTo", failures, coalesce("watchedAt", ${at}) AS "watchedAt"`;
  });
}

/** Keeps what a look found out. */
export async function writeWatched(
  { address, ...watch }: WatchRow,
  looked: { status: number | null; reason: string | null; at: Date; nextAt: Date },
): Promise<void> {
  const { status, reason, at, nextAt } = looked;
  const data = { ...watch, status, reason, checkedAt: at, claimedUntil: null };
  await database().linkCheck.updateMany({
    where: { address, places: { some: { published: true } } },
    data: { ...data, nextAt },
  });
}

/** How many posts of a server have to be missing, and none there, before it is the server that is in doubt. */
const closedFrom = 6;

/** Whether since a moment a server has said of all its posts that they are gone: then it has closed, and they may not be. */
export async function seemsClosed(host: string, since: Date): Promise<boolean> {
  const [row] = await database().$queryRaw<{ missing: bigint; there: bigint }[]>`
    SELECT count(*) FILTER (WHERE "missedAt" IS NOT NULL) AS missing,
      count(*) FILTER (WHERE "missedAt" IS NULL AND status < 400) AS there
    FROM "LinkCheck" WHERE state IS NOT NULL AND "checkedAt" >= ${since} AND split_part(address, '/', 3) = ${host}`;
  return row !== undefined && row.there === 0n && row.missing >= closedFrom;
}

/** Gives posts back at which nobody looked. */
export async function releaseWatched(addresses: string[]): Promise<void> {
  await database().linkCheck.updateMany({
    where: { address: { in: addresses } },
    data: { claimedUntil: null },
  });
}

/** Leaves a server alone until a moment, and forgets the pauses that are over. */
export async function pauseHost(host: string, until: Date, at: Date): Promise<void> {
  await database().hostPause.deleteMany({ where: { until: { lte: at } } });
  await database().hostPause.upsert({ where: { host }, create: { host, until }, update: { until } });
}

/** What is known of a post that readers of a story see; null for any other address. Held until the transaction ends. */
export async function lockWatched(tx: Transaction, address: string): Promise<{ state: PostState } | null> {
  const [row] = await tx.$queryRaw<{ state: PostState }[]>`
    SELECT coalesce(state, 'unknown')::text AS state FROM "LinkCheck" c WHERE address = ${address}
      AND EXISTS (SELECT FROM "EmbedPlace" p WHERE p.address = c.address AND p.published) FOR UPDATE`;
  return row ?? null;
}

/** What marks a state that a person saw, where looks note their answer. */
export const saidByPerson = 'person';

/** Notes what a person says of a post. */
export async function writeSaid(tx: Transaction, address: string, state: PostState, at: Date): Promise<void> {
  await tx.linkCheck.update({
    where: { address },
    data: { state, stateAt: at, missedAt: null, checkedAt: at, status: null, reason: saidByPerson },
  });
}

/** Makes a look due at once. One that was missed before counts as seen at `seenAt`, if that is earlier. */
export async function orderLook(tx: Transaction, address: string, at: Date, seenAt: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE "LinkCheck" SET "nextAt" = ${at}, "missedAt" = least("missedAt", CASE WHEN "missedAt" IS NOT NULL THEN ${seenAt}::timestamptz END)
    WHERE address = ${address}`;
}
