import { tokenHash } from '@/lib/kit/secret-token';
import { database } from '../client';
import type { Transaction } from './transaction';

export type PasskeyPurpose = 'make' | 'sign_in';

/** A passkey as its device made it. */
export interface NewPasskey {
  /** What the device calls it, in base64url. */
  credentialId: string;
  /** COSE_Key. */
  publicKey: Uint8Array<ArrayBuffer>;
  counter: number;
  transports: string[];
  /** Whether the device keeps copies of it elsewhere. */
  synced: boolean;
}

/** A passkey as a signature is checked with it. */
export interface StoredPasskey extends NewPasskey {
  id: string;
  name: string;
  person: { id: string; name: string; email: string; disabledAt: Date | null };
}

/** Remembers what a device is asked to sign: of it only the hash. Those that nobody answered in time go with it. */
export async function keepChallenge(
  challenge: { value: string; purpose: PasskeyPurpose; personId: string | null; expiresAt: Date },
  now: Date,
): Promise<void> {
  const { value, ...data } = challenge;
  await database().passkeyChallenge.deleteMany({ where: { expiresAt: { lte: now } } });
  await database().passkeyChallenge.create({ data: { hash: tokenHash(value), ...data } });
}

/** Takes a challenge up: true once, within its time and for what it was made. */
export async function takeChallenge(
  { value, purpose, personId }: { value: string; purpose: PasskeyPurpose; personId: string | null },
  now: Date,
): Promise<boolean> {
  const taken = await database().passkeyChallenge.deleteMany({
    where: { hash: tokenHash(value), purpose, personId, expiresAt: { gt: now } },
  });
  return taken.count > 0;
}

/** The passkey that a device calls so; null for none. */
export async function findPasskey(credentialId: string): Promise<StoredPasskey | null> {
  const row = await database().passkey.findUnique({
    where: { credentialId },
    select: {
      id: true,
      credentialId: true,
      publicKey: true,
      counter: true,
      transports: true,
      synced: true,
      name: true,
      person: { select: { id: true, name: true, email: true, disabledAt: true } },
    },
  });
  return row && { ...row, counter: Number(row.counter) };
}

/** What devices of a person are told not to make a second passkey for. */
export async function listCredentials(personId: string): Promise<{ id: string; transports: string[] }[]> {
  const rows = await database().passkey.findMany({
    where: { personId },
    select: { credentialId: true, transports: true },
  });
  return rows.map(({ credentialId, transports }) => ({ id: credentialId, transports }));
}

/**
 * Notes that a passkey signed. False where its counter didn't grow, though it or the device counts: then somebody else has a
 * copy of it, or was quicker with the same answer (Web Authentication Level 3, 6.1.1).
 */
export async function notePasskeyUse(
  id: string,
  counter: number,
  synced: boolean,
  at: Date,
): Promise<boolean> {
  const grown = counter === 0 ? { counter: 0 } : { counter: { lt: counter } };
  const used = await database().passkey.updateMany({
    where: { id, ...grown },
    data: { counter, synced, lastUsedAt: at },
  });
  return used.count > 0;
}

/** Keeps a passkey. False where there is one that its device calls the same. */
export async function insertPasskey(
  tx: Transaction,
  passkey: NewPasskey & { id: string; personId: string; name: string; createdAt: Date },
): Promise<boolean> {
  const made = await tx.passkey.createMany({ data: [passkey], skipDuplicates: true });
  return made.count > 0;
}

/** Forgets a passkey of somebody. Returns what it was called; null where they have none such. */
export async function removePasskeyRow(
  tx: Transaction,
  { id, personId }: { id: string; personId: string },
): Promise<string | null> {
  const row = await tx.passkey.findFirst({ where: { id, personId }, select: { name: true } });
  if (row) await tx.passkey.delete({ where: { id } });
  return row?.name ?? null;
}

/** Forgets all passkeys of somebody. Returns how many there were. */
export async function removePasskeys(tx: Transaction, personId: string): Promise<number> {
  return (await tx.passkey.deleteMany({ where: { personId } })).count;
}
