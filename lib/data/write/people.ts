import { database } from '../client';
import type { Transaction } from './transaction';

/** What sign-in compares with. E-mail addresses are stored in lower case. */
export async function findCredentials(
  email: string,
): Promise<{ id: string; name: string; passwordHash: string } | null> {
  return database().person.findFirst({
    where: { email: email.toLowerCase(), disabledAt: null },
    select: { id: true, name: true, passwordHash: true },
  });
}

/** What somebody's password is compared with. */
export async function findPasswordHash(id: string): Promise<{ email: string; passwordHash: string } | null> {
  return database().person.findUnique({ where: { id }, select: { email: true, passwordHash: true } });
}

/** Whether anybody can administer this newsroom; held until the transaction ends, so that two starts make one. */
export async function hasAdministrator(tx: Transaction): Promise<boolean> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('dateline.first-administrator'))`;
  return (await tx.person.count({ where: { role: 'admin', disabledAt: null } })) > 0;
}

/** Makes somebody an administrator with this password: a new person, or the one who has the e-mail address already. */
export async function makeAdministrator(
  tx: Transaction,
  person: { email: string; name: string; passwordHash: string },
): Promise<string> {
  const { passwordHash, name } = person;
  const email = person.email.toLowerCase();
  const row = await tx.person.upsert({
    where: { email },
    create: { email, name, passwordHash, role: 'admin' },
    update: { passwordHash, role: 'admin', sectionIds: [], disabledAt: null, removedAt: null },
    select: { id: true },
  });
  return row.id;
}
