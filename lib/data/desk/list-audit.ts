import { z } from 'zod';
import { type AuditEvent, type AuditFilter, auditSubjects } from '@/lib/document/shapes/audit';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { cutPage, decodeCursor } from '../cursor';
import type { Prisma } from '../prisma/client';
import { auditSubjectNames } from './audit-subject-names';

const pageSize = 50;
/** How much of an export is read at a time. */
const batch = 1_000;

const select = {
  id: true,
  at: true,
  verb: true,
  subjectKind: true,
  subjectId: true,
  address: true,
  agent: true,
  detail: true,
  person: { select: { id: true, name: true } },
} satisfies Prisma.AuditLineSelect;

/** What an address asks for: anything that isn't a filter asks for all. */
export function readAuditFilter(given: Record<string, string | string[] | undefined>): AuditFilter {
  const about = auditSubjects.find((kind) => kind === given.about);
  return {
    subjectKind: about ?? '',
    personId: typeof given.by === 'string' && isId(given.by) ? given.by : '',
  };
}

/**
 * One page of the log, newest first, by keyset.
 * @throws Problem `not-allowed`
 */
export async function listAudit(
  viewer: Viewer,
  { subjectKind, personId }: AuditFilter,
  before: string | null,
  size = pageSize,
): Promise<{ events: AuditEvent[]; next: string | null }> {
  if (!can(viewer, 'audit.read')) throw new Problem('not-allowed');
  const cursor = decodeCursor(before);
  const older: Prisma.AuditLineWhereInput = cursor
    ? { at: { lte: cursor.at }, OR: [{ at: { lt: cursor.at } }, { id: { lt: cursor.id } }] }
    : {};
  const wanted = { ...(subjectKind && { subjectKind }), ...(personId && { personId }) };
  const rows = await database().auditLine.findMany({
    where: { AND: [wanted, older] },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: size + 1,
    select,
  });
  const { page, next } = cutPage(rows, size, ({ at, id }) => ({ at, id }));
  const names = await auditSubjectNames(page);
  const events = page.map(({ at, person, detail, ...row }) => ({
    ...row,
    at: at.toISOString(),
    by: person,
    subject: names.get(`${row.subjectKind} ${row.subjectId}`) ?? null,
    detail: z.record(z.string(), z.unknown()).catch({}).parse(detail),
  }));
  return { events, next };
}

/** The whole log that a filter lets through, newest first, a batch at a time. @throws Problem `not-allowed` */
export async function* wholeAudit(viewer: Viewer, filter: AuditFilter): AsyncGenerator<AuditEvent[]> {
  let before: string | null = null;
  do {
    const { events, next }: Awaited<ReturnType<typeof listAudit>> = await listAudit(
      viewer,
      filter,
      before,
      batch,
    );
    yield events;
    before = next;
  } while (before);
}

/** Everybody who has an account, to ask what they did. @throws Problem `not-allowed` */
export async function listAuditPeople(viewer: Viewer): Promise<{ id: string; name: string }[]> {
  if (!can(viewer, 'audit.read')) throw new Problem('not-allowed');
  const select = { id: true, name: true };
  return database().person.findMany({ select, orderBy: [{ name: 'asc' }, { id: 'asc' }] });
}
