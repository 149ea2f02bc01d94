import { beforeAll, expect, it } from 'vitest';
import { newId } from '@/lib/kit/ids';
import { isProblem } from '@/lib/kit/problem';
import { comingFrom } from '@/lib/kit/where-from';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { addColleague } from '../test-support/newsroom';
import { writeAudit, writeAudits } from '../write/audit';
import { inTransaction } from '../write/transaction';
import { listAudit, readAuditFilter, wholeAudit } from './list-audit';

let editor: Viewer;
let writer: Viewer;
const all = readAuditFilter({});

beforeAll(async () => {
  editor = await addColleague('editor');
  writer = await addColleague('writer');
  const lines = Array.from({ length: 60 }, (_, n) => ({
    at: new Date(Date.UTC(2026, 10, 22, 8, n)),
    personId: n % 2 ? writer.id : null,
    verb: 'tag.create',
    subjectKind: n % 3 ? ('tag' as const) : ('person' as const),
    subjectId: n % 3 ? newId() : writer.id,
    detail: { n },
  }));
  await inTransaction((tx) => writeAudits(tx, lines));
});

const numbers = (events: { detail: Record<string, unknown> }[]) => events.map(({ detail }) => detail.n);

it('lists everything, newest first, and none twice', async () => {
  const first = await listAudit(editor, all, null);
  const second = await listAudit(editor, all, first.next);
  expect(numbers([...first.events, ...second.events])).toEqual(Array.from({ length: 60 }, (_, n) => 59 - n));
  expect(first.events).toHaveLength(50);
  expect(second.next).toBeNull();
});

it('gives all of it to an export', async () => {
  let count = 0;
  for await (const events of wholeAudit(editor, all)) count += events.length;
  expect(count).toBe(60);
});

it('names people and things as they are called today, and what is gone by nothing', async () => {
  const people = await listAudit(editor, readAuditFilter({ about: 'person' }), null);
  expect(people.events[0]).toMatchObject({
    by: { name: writer.name },
    subject: { name: writer.name, href: null },
  });
  const tags = await listAudit(editor, readAuditFilter({ about: 'tag' }), null);
  expect(tags.events[0]).toMatchObject({ subject: null });
});

it('filters by person and kind, and takes garbage for no filter', async () => {
  const { events } = await listAudit(editor, readAuditFilter({ about: 'tag', by: writer.id }), null);
  expect(events.length).toBeGreaterThan(0);
  expect(numbers(events).every((n) => Number(n) % 2 === 1 && Number(n) % 3 !== 0)).toBe(true);
  expect(readAuditFilter({ about: 'x', by: '; DROP' })).toEqual({ subjectKind: '', personId: '' });
});

it('is for editors', async () => {
  const refused = await listAudit(writer, all, null).catch((error: unknown) => error);
  expect(isProblem(refused, 'not-allowed')).toBe(true);
});

it('can’t be changed by anybody', async () => {
  const refused = /only ever added to/;
  await expect(database().$executeRaw`UPDATE "AuditLine" SET verb = 'nothing'`).rejects.toThrow(refused);
  await expect(database().auditLine.deleteMany()).rejects.toThrow(refused);
  await expect(database().$executeRaw`TRUNCATE "AuditLine"`).rejects.toThrow(refused);
});

it('says where each came from', async () => {
  const id = newId();
  const entry = {
    at: new Date(),
    personId: writer.id,
    verb: 'tag.create',
    subjectKind: 'tag' as const,
    subjectId: id,
  };
  await comingFrom({ address: '203.0.113.5', agent: 'Firefox 140, Linux' }, () =>
    inTransaction((tx) => writeAudit(tx, entry)),
  );
  const { events } = await listAudit(editor, all, null);
  expect(events.find(({ subjectId }) => subjectId === id)).toMatchObject({
    address: '203.0.113.5',
    agent: 'Firefox 140, Linux',
  });
});
