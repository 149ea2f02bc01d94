import type { AuditSubject } from '@/lib/document/shapes/audit';
import { whereFrom } from '@/lib/kit/where-from';
import type { Prisma } from '../prisma/client';
import type { Transaction } from './transaction';

/** One line of the audit log. `detail` is JSON without secrets. */
export interface AuditEntry {
  at: Date;
  personId: string | null;
  verb: string;
  subjectKind: AuditSubject;
  subjectId: string;
  detail?: Prisma.InputJsonObject;
}

/** Writes what happened in the transaction in which it happened, and where whoever did it came from. */
export async function writeAudit(tx: Transaction, entry: AuditEntry): Promise<void> {
  await writeAudits(tx, [entry]);
}

/** Writes several things that happened, in their order, at once. */
export async function writeAudits(tx: Transaction, entries: readonly AuditEntry[]): Promise<void> {
  const where = whereFrom();
  await tx.auditLine.createMany({
    data: entries.map((entry) => ({ ...entry, ...where, detail: entry.detail ?? {} })),
  });
}
