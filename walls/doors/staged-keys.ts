import { database } from '@/lib/data/client';

/** Gives each of these people a passkey, and a sign-in that they don't know of, under their own id. */
export async function stageKeys(people: readonly { id: string }[], at: Date): Promise<void> {
  const rows = people.map(({ id }) => ({ id, personId: id, createdAt: at }));
  const passkey = { publicKey: new Uint8Array(1), counter: 0, synced: false, name: 'Phone' };
  await database().passkey.createMany({
    data: rows.map((row) => ({ ...row, ...passkey, credentialId: row.id })),
  });
  const expiresAt = new Date(Date.now() + 86_400_000);
  await database().session.createMany({
    data: rows.map((row) => ({ ...row, tokenHash: row.id, expiresAt, strange: true })),
  });
}
