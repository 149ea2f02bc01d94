import type { Role } from '@/lib/policy/viewer';
import { database } from '../client';
import { tellPerson } from './tell-person';
import { inTransaction, type Transaction } from './transaction';

/** A live session with the person it belongs to. */
export interface LiveSession {
  id: string;
  lastSeenAt: Date;
  person: { id: string; name: string; role: Role; sectionIds: string[] };
}

interface SessionRow {
  id: string;
  lastSeenAt: Date;
  personId: string;
  name: string;
  role: Role;
  sectionIds: string[];
}

/** Starts a session. `tokenHash` is the SHA-256 of the token that the cookie holds. */
export async function startSession(session: {
  tokenHash: string;
  personId: string;
  expiresAt: Date;
  userAgent: string;
  address: string;
}): Promise<void> {
  await database().session.create({ data: session });
}

/** The session of a token, unless it has ended or expired or its person was disabled. */
export async function findLiveSession(tokenHash: string, now: Date): Promise<LiveSession | null> {
  // Asked at every request: one statement, where Prisma would send two.
  const [row] = await database().$queryRaw<SessionRow[]>`
    SELECT s.id, s."lastSeenAt", p.id AS "personId", p.name, p.role, p."sectionIds"
    FROM "Session" s JOIN "Person" p ON p.id = s."personId"
    WHERE s."tokenHash" = ${tokenHash} AND s."endedAt" IS NULL AND s."expiresAt" > ${now} AND p."disabledAt" IS NULL`;
  if (!row) return null;
  const { id, lastSeenAt, personId, name, role, sectionIds } = row;
  return { id, lastSeenAt, person: { id: personId, name, role, sectionIds } };
}

/** The same by the session's own id, for what was let in by its token before. */
export async function findLiveSessionById(id: string, now: Date): Promise<LiveSession | null> {
  return database().session.findFirst({
    where: { id, endedAt: null, expiresAt: { gt: now }, person: { disabledAt: null } },
    select: {
      id: true,
      lastSeenAt: true,
      person: { select: { id: true, name: true, role: true, sectionIds: true } },
    },
  });
}

/** When a session began; null for none. */
export async function findSessionStart(id: string): Promise<Date | null> {
  const row = await database().session.findUnique({ where: { id }, select: { createdAt: true } });
  return row?.createdAt ?? null;
}

/** Notes that a session was used. */
export async function touchSession(id: string, now: Date): Promise<void> {
  await database().session.updateMany({ where: { id }, data: { lastSeenAt: now } });
}

/** Ends the session of a token: the next request with it is anonymous, and its open streams end. Returns whose it was. */
export async function endSession(tokenHash: string, now: Date): Promise<string | null> {
  return inTransaction(async (tx) => {
    const session = await tx.session.findUnique({
      where: { tokenHash },
      select: { id: true, personId: true },
    });
    if (!session || (await endSessionsOf(tx, session.personId, now, { only: session.id })) === 0) return null;
    return session.personId;
  });
}

/**
 * Ends sessions of a person: all, `only` one, or all `but` one. Open streams end with them, in every process. Returns how
 * many there were.
 */
export async function endSessionsOf(
  tx: Transaction,
  personId: string,
  now: Date,
  which: { only?: string; but?: string } = {},
): Promise<number> {
  const ended = await tx.session.updateMany({
    where: { personId, endedAt: null, expiresAt: { gt: now }, id: { equals: which.only, not: which.but } },
    data: { endedAt: now },
  });
  await tellPerson(tx, personId);
  return ended.count;
}
