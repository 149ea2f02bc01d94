import type { Role } from '@/lib/policy/viewer';
import { database } from '../client';

/** What sign-in compares with. E-mail addresses are stored in lower case. */
export async function findCredentials(
  email: string,
): Promise<{ id: string; name: string; passwordHash: string } | null> {
  return database().person.findFirst({
    where: { email: email.toLowerCase(), disabledAt: null },
    select: { id: true, name: true, passwordHash: true },
  });
}

/** Whether anybody can administer this newsroom. */
export async function hasAdministrator(): Promise<boolean> {
  return (await database().person.count({ where: { role: 'admin', disabledAt: null } })) > 0;
}

/** Adds a person; one with this e-mail address stays as they are. Returns the id of whoever has it now. */
export async function addPerson(person: {
  email: string;
  name: string;
  passwordHash: string;
  role: Role;
}): Promise<string> {
  const email = person.email.toLowerCase();
  const row = await database().person.upsert({
    where: { email },
    create: { ...person, email },
    update: {},
    select: { id: true },
  });
  return row.id;
}
