import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { addColleague, auditLines } from '@/lib/data/test-support/newsroom';
import { addFirstAdministrator } from './first-administrator';

const person = { email: 'Admin@Ledger.example', name: 'Administrator', passwordHash: 'new hash' };
const now = new Date('2026-11-22T08:00:00Z');

beforeEach(async () => {
  // As in a new newsroom: nothing can be taken out of the log, so it is left without its guard for once.
  await database().$executeRaw`ALTER TABLE "AuditLine" DISABLE TRIGGER USER`;
  await database().auditLine.deleteMany();
  await database().$executeRaw`ALTER TABLE "AuditLine" ENABLE TRIGGER USER`;
  await database().person.deleteMany();
});

describe('addFirstAdministrator', () => {
  it('makes one, also when two processes start at once, and notes it', async () => {
    const ids = await Promise.all([1, 2, 3].map(() => addFirstAdministrator(person, now)));
    const made = ids.filter((id) => id !== null);
    expect(made).toHaveLength(1);
    expect(await database().person.findMany()).toMatchObject([
      { id: made[0], email: 'admin@ledger.example', role: 'admin', passwordHash: 'new hash' },
    ]);
    expect(await auditLines(made[0] ?? '')).toMatchObject([{ verb: 'person.first-administrator' }]);
  });

  it('leaves a newsroom alone that has one', async () => {
    await addColleague('admin', { email: 'admin@ledger.example', passwordHash: 'old hash' });
    expect(await addFirstAdministrator(person, now)).toBeNull();
    expect(await database().person.findMany()).toMatchObject([{ passwordHash: 'old hash' }]);
  });

  it('gives the newsroom back to whoever starts it when its only administrator was disabled', async () => {
    const { id } = await addColleague('admin', { email: 'admin@ledger.example', disabledAt: now });
    expect(await addFirstAdministrator(person, now)).toBe(id);
    expect(await database().person.findMany()).toMatchObject([
      { id, role: 'admin', passwordHash: 'new hash', disabledAt: null },
    ]);
  });
});
