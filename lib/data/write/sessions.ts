import type { Role } from '@/lib/policy/viewer';
import { database } from '../client';
import type { Transaction } from './transaction';

/** A live session with the person it belongs to. */
export interface LiveSession {
  id: string;
  lastSeenAt: Date;
  person: { id: string; name: string; role: Role };
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
  return database().session.findFirst({
    where: { tokenHash, endedAt: null, expiresAt: { gt: now }, person: { disabledAt: null } },
    select: { id: true, lastSeenAt: true, person: { select: { id: true, name: true, role: true } } },
  });
}

/** Notes that a session was used. */
export async function touchSession(id: string, now: Date): Promise<void> {
  await database().session.updateMany({ where: { id }, data: { lastSeenAt: now } });
}

/** Ends the session of a token: the next request with it is anonymous. */
export async function endSession(tokenHash: string, now: Date): Promise<void> {
  await database().session.updateMany({ where: { tokenHash, endedAt: null }, data: { endedAt: now } });
}

/** Ends every session of a person, this one included. Returns how many there were. */
export async function endSessionsOf(tx: Transaction, personId: string, now: Date): Promise<number> {
  const ended = await tx.session.updateMany({
    where: { personId, endedAt: null, expiresAt: { gt: now } },
    data: { endedAt: now },
  });
  return ended.count;
}
