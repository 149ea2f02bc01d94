import type { PersonSubject } from '@/lib/policy/can';
import type { Role } from '@/lib/policy/viewer';
import type { Transaction } from './transaction';

/** A person as use cases judge them. */
export interface PersonRow {
  id: string;
  email: string;
  name: string;
  role: Role;
  sectionIds: string[];
  disabledAt: Date | null;
  removedAt: Date | null;
}

const select = {
  id: true,
  email: true,
  name: true,
  role: true,
  sectionIds: true,
  disabledAt: true,
  removedAt: true,
} as const;

/** A person as the policy judges them. */
export function personSubject({
  id,
  role,
  sectionIds,
}: Pick<PersonRow, 'id' | 'role' | 'sectionIds'>): PersonSubject {
  return { kind: 'person', id, role, sectionIds };
}

/** Somebody, held until the transaction ends; null for nobody. */
export async function lockPerson(tx: Transaction, id: string): Promise<PersonRow | null> {
  await tx.$queryRaw`SELECT 1 FROM "Person" WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.person.findUnique({ where: { id }, select });
}

/** Who has an e-mail address, whatever their standing; null for nobody. */
export async function findByEmail(tx: Transaction, email: string): Promise<PersonRow | null> {
  return tx.person.findUnique({ where: { email: email.toLowerCase() }, select });
}

/** Changes what a person is here. */
export async function writePerson(
  tx: Transaction,
  id: string,
  data: Partial<Omit<PersonRow, 'id' | 'email'> & { passwordHash: string }>,
): Promise<void> {
  await tx.person.update({ where: { id }, data });
}

/** Adds a person, or gives one who was removed a new beginning under the same id. */
export async function admitPerson(
  tx: Transaction,
  person: { id: string; email: string; name: string; role: Role; sectionIds: string[]; passwordHash: string },
): Promise<void> {
  const { id, email, ...data } = person;
  await tx.person.upsert({
    where: { id },
    create: { id, email: email.toLowerCase(), ...data },
    update: { ...data, disabledAt: null, removedAt: null },
  });
}

/** How many administrators there are beside somebody; held, so that two can't leave at once. */
export async function otherAdministrators(tx: Transaction, id: string): Promise<number> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('dateline.first-administrator'))`;
  return tx.person.count({ where: { role: 'admin', disabledAt: null, id: { not: id } } });
}

/** Whether all of these are here and write: a reader of drafts is assigned nothing. */
export async function mayBeAssigned(tx: Transaction, ids: readonly string[]): Promise<boolean> {
  const role = { not: 'draft_reader' } as const;
  const found = await tx.person.count({ where: { id: { in: [...ids] }, disabledAt: null, role } });
  return found === ids.length;
}

/** Whether all of these sections exist. */
export async function areSections(tx: Transaction, ids: readonly string[]): Promise<boolean> {
  const wanted = [...new Set(ids)];
  return (await tx.section.count({ where: { id: { in: wanted } } })) === wanted.length;
}
