import { addJob } from '@/lib/data/write/add-job';
import { writeAudit } from '@/lib/data/write/audit';
import { listOrigins, startSession } from '@/lib/data/write/sessions';
import { inTransaction, type Transaction } from '@/lib/data/write/transaction';
import { browserName } from '@/lib/kit/browser-name';
import { networkOf } from '@/lib/kit/forwarded/network-of';
import { newId } from '@/lib/kit/ids';
import { newSecretToken, tokenHash } from '@/lib/kit/secret-token';
import type { PassedBy } from './check-second-factor';
import { sessionDays } from './session-days';

/** Since when a browser counts as one that somebody uses, in milliseconds. */
const remembered = 180 * 86_400_000;

/** Who was let in, from where, and by what. */
export interface Arrival {
  personId: string;
  address: string;
  userAgent: string;
  by: 'password' | 'passkey';
  /** The second step that was asked for beside it, if any. */
  second: PassedBy | null;
  /** The passkey that had a part in it. */
  passkeyId: string | null;
}

/**
 * Starts a session for somebody who has shown who they are, and notes it in the log. They
 * are told where nobody has seen them before: in another browser or network than any of the last months.
 * @returns the token for their cookie: of it only a hash is kept
 */
export async function beginSession(arrival: Arrival, now: Date): Promise<string> {
  const { personId, address, by, second, passkeyId } = arrival;
  const userAgent = arrival.userAgent.slice(0, 400);
  const [id, token] = [newId(), newSecretToken()];
  const expiresAt = new Date(now.getTime() + sessionDays * 86_400_000);
  await inTransaction(async (tx) => {
    const strange =
      second !== 'trusted-browser' && (await isStrange(tx, { personId, address, userAgent }, now));
    const session = { id, personId, expiresAt, userAgent, address, strange, passkeyId };
    await startSession(tx, { ...session, tokenHash: tokenHash(token), createdAt: now });
    const line = { at: now, personId, subjectKind: 'person', subjectId: personId } as const;
    if (second === 'recovery-code') await writeAudit(tx, { ...line, verb: 'person.recovery-code' });
    await writeAudit(tx, { ...line, verb: 'person.sign-in', detail: { by, second, strange } });
    if (strange) await addJob(tx, 'tell-of-sign-in', { sessionId: id }, { subject: id });
  });
  return token;
}

async function isStrange(
  tx: Transaction,
  { personId, address, userAgent }: { personId: string; address: string; userAgent: string },
  now: Date,
): Promise<boolean> {
  const before = await listOrigins(tx, personId, new Date(now.getTime() - remembered));
  const [browser, network] = [browserName(userAgent), networkOf(address)];
  const same = before.some(
    (one) => browserName(one.userAgent) === browser && networkOf(one.address) === network,
  );
  // Whoever comes for the first time comes by an invitation, and knows.
  return before.length > 0 && !same;
}
