import { newId } from '@/lib/kit/ids';
import { whereFrom } from '@/lib/kit/where-from';
import type { AuditEntry } from './audit-entry';
import { recordSecurityEvent } from './security-events';
import type { Transaction } from './transaction';

/** Writes what happened in the transaction in which it happened, and where whoever did it came from. */
export async function writeAudit(tx: Transaction, entry: AuditEntry): Promise<void> {
  await writeAudits(tx, [entry]);
}

/** Writes several things that happened, in their order, at once; webhooks hear of those that are security events. */
export async function writeAudits(tx: Transaction, entries: readonly AuditEntry[]): Promise<void> {
  const where = whereFrom();
  const lines = entries.map((entry) => ({ ...entry, id: newId(), detail: entry.detail ?? {} }));
  await tx.auditLine.createMany({ data: lines.map((line) => ({ ...line, ...where })) });
  for (const line of lines) await recordSecurityEvent(tx, line, where);
}
