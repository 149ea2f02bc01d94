import { database } from '../client';
import type { Prisma } from '../prisma/client';

/** How many answers are kept at most; the ones that end first go. */
const most = 5_000;

/** What was kept under a key and still holds at `at`; undefined for nothing. */
export async function readFetched(key: string, at: Date): Promise<unknown> {
  const row = await database().fetchCache.findUnique({ where: { key } });
  return row && row.expiresAt > at ? row.value : undefined;
}

/** Keeps an answer (plain JSON) until `expiresAt`. */
export async function keepFetched(key: string, value: unknown, expiresAt: Date): Promise<void> {
  const data = { value: value as Prisma.InputJsonValue, expiresAt };
  await database().fetchCache.upsert({ where: { key }, create: { key, ...data }, update: data });
}

/** Forgets what no longer holds, and what is too much. */
export async function dropOldFetched(at: Date): Promise<void> {
  await database().$executeRaw`
    DELETE FROM "FetchCache" WHERE "expiresAt" <= ${at} OR key IN (
      SELECT key FROM "FetchCache" ORDER BY "expiresAt" DESC OFFSET ${most})`;
}
