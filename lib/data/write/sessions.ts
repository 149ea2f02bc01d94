import type { Role } from '@/lib/policy/viewer';
import { personChannel } from '@/lib/signals/person-signal';
import { database } from '../client';
import { Prisma } from '../prisma/client';
import { tellPerson } from './tell-person';
import type { Transaction } from './transaction';

/** A live session with the person it belongs to. */
export interface LiveSession {
  id: string;
  lastSeenAt: Date;
  /** Whether its person has to set up a second step first, and may do nothing before: their role asks for one. */
  held: boolean;
  person: { id: string; name: string; role: Role; sectionIds: string[] };
}

interface SessionRow {
  id: string;
  lastSeenAt: Date;
  held: boolean;
  personId: string;
  name: string;
  role: Role;
  sectionIds: string[];
}

/** Starts a session. `tokenHash` is the SHA-256 of the token that the cookie holds. */
export async function startSession(
  tx: Transaction,
  session: {
    id: string;
    tokenHash: string;
    personId: string;
    createdAt: Date;
    expiresAt: Date;
    userAgent: string;
    address: string;
    strange: boolean;
    passkeyId: string | null;
  },
): Promise<void> {
  await tx.session.create({ data: { ...session, lastSeenAt: session.createdAt } });
}

/** From where somebody signed in since then, the latest first. */
export async function listOrigins(
  tx: Transaction,
  personId: string,
  since: Date,
): Promise<{ userAgent: string; address: string }[]> {
  return tx.session.findMany({
    where: { personId, createdAt: { gt: since } },
    orderBy: { createdAt: 'desc' },
    take: 200,
    select: { userAgent: true, address: true },
  });
}

/** The session of a token, unless it has ended or expired or its person was disabled. */
export async function findLiveSession(tokenHash: string, now: Date): Promise<LiveSession | null> {
  return readSession(Prisma.sql`s."tokenHash" = ${tokenHash}`, now);
}

/** The same by the session's own id, for what was let in by its token before. */
export async function findLiveSessionById(id: string, now: Date): Promise<LiveSession | null> {
  return readSession(Prisma.sql`s.id = ${id}::uuid`, now);
}

async function readSession(which: Prisma.Sql, now: Date): Promise<LiveSession | null> {
  // Asked at every request: one statement, where Prisma would send two.
  const [row] = await database().$queryRaw<SessionRow[]>`
    SELECT s.id, s."lastSeenAt", p.id AS "personId", p.name, p.role, p."sectionIds",
      p."totpAt" IS NULL
        AND EXISTS (SELECT 1 FROM "Site" WHERE p.role = ANY("secondFactorRoles"))
        AND NOT EXISTS (SELECT 1 FROM "Passkey" k WHERE k."personId" = p.id) AS held
    FROM "Session" s JOIN "Person" p ON p.id = s."personId"
    WHERE ${which} AND s."endedAt" IS NULL AND s."expiresAt" > ${now} AND p."disabledAt" IS NULL`;
  if (!row) return null;
  const { id, lastSeenAt, held, personId, name, role, sectionIds } = row;
  return { id, lastSeenAt, held, person: { id: personId, name, role, sectionIds } };
}

/** A sign-in, as its person is told of it. */
export interface Arrival {
  name: string;
  email: string;
  userAgent: string;
  address: string;
  at: Date;
  /** Whether they were new there, haven't said that it was them, and it goes on. */
  strange: boolean;
  /** In which words and zone the newsroom tells times. */
  locale: { language: string; zone: string };
}

/** The sign-in that a session began with; null where there is none such. */
export async function findArrival(id: string): Promise<Arrival | null> {
  const [row, site] = await Promise.all([
    database().session.findUnique({
      where: { id },
      select: {
        userAgent: true,
        address: true,
        createdAt: true,
        strange: true,
        endedAt: true,
        person: { select: { name: true, email: true } },
      },
    }),
    database().site.findUnique({ where: { id: 1 }, select: { language: true, zone: true } }),
  ]);
  if (!row || !site) return null;
  const { person, createdAt: at, userAgent, address, strange, endedAt } = row;
  return { ...person, userAgent, address, at, strange: strange && endedAt === null, locale: site };
}

/** Notes that somebody knows of a sign-in of theirs. False where there was none that they hadn't known. */
export async function knowSession(tx: Transaction, personId: string, id: string): Promise<boolean> {
  const known = await tx.session.updateMany({
    where: { id, personId, strange: true },
    data: { strange: false },
  });
  return known.count > 0;
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
export async function endSession(tx: Transaction, tokenHash: string, now: Date): Promise<string | null> {
  const session = await tx.session.findUnique({
    where: { tokenHash },
    select: { id: true, personId: true },
  });
  if (!session || (await endSessionsOf(tx, session.personId, now, { only: session.id })) === 0) return null;
  return session.personId;
}

/**
 * Ends sessions of a person: all, `only` one, all `but` one, or those that a passkey let in. Open streams end with them, in every process. Returns how
 * many there were.
 */
export async function endSessionsOf(
  tx: Transaction,
  personId: string,
  now: Date,
  which: { only?: string; but?: string; passkeyId?: string } = {},
): Promise<number> {
  const ended = await tx.session.updateMany({
    where: {
      personId,
      endedAt: null,
      expiresAt: { gt: now },
      id: { equals: which.only, not: which.but },
      passkeyId: which.passkeyId,
    },
    data: { endedAt: now },
  });
  await tellPerson(tx, personId);
  return ended.count;
}

/** Ends every session there is, of everybody. Open streams end with them. Returns how many there were. */
export async function endAllSessions(tx: Transaction, now: Date): Promise<number> {
  const ended = await tx.session.updateMany({
    where: { endedAt: null, expiresAt: { gt: now } },
    data: { endedAt: now },
  });
  await tx.$executeRaw`
    SELECT pg_notify(${personChannel}, json_build_object('personId', s."personId")::text)
    FROM (SELECT DISTINCT "personId" FROM "Session" WHERE "endedAt" = ${now}) s`;
  return ended.count;
}
