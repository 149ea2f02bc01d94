import {
  type SecurityEvent,
  type SecurityEventFacts,
  type SecurityEventKind,
  securityEventFactsSchema,
} from '@/lib/document/shapes/security-event';
import { networkOf } from '@/lib/kit/forwarded/network-of';
import type { WhereFrom } from '@/lib/kit/where-from';
import type { AuditEntry } from './audit-entry';
import { addDeliveries } from './deliveries';
import { isNews } from './is-news';
import { securityOf } from './security-kinds';
import type { Transaction } from './transaction';
import { webhooksFor } from './webhooks';

/** How many refused sign-ins within the hour are told of, once an hour an account. */
const often = 10;
const anHour = 3_600_000;

/** How often sign-ins to an account were refused lately; null where that is not often, or was told of. */
async function refusalsOf(tx: Transaction, { at, verb, subjectKind, subjectId }: AuditEntry) {
  const since = new Date(at.getTime() - anHour);
  const kind: SecurityEventKind = 'security.sign_in_refused_often';
  const told = await tx.securityEvent.findFirst({
    where: { kind, subjectId, at: { gt: since } },
    select: { id: true },
  });
  if (told) return null;
  const count = await tx.auditLine.count({ where: { subjectKind, subjectId, verb, at: { gt: since } } });
  return count < often ? null : count;
}

async function factsOf(
  tx: Transaction,
  { subjectKind, subjectId, personId }: AuditEntry,
  { address, agent }: WhereFrom,
  detail: Record<string, unknown>,
): Promise<SecurityEventFacts> {
  const about = subjectKind === 'person' ? subjectId : null;
  const ids = [about, personId].filter((id) => id !== null);
  const people = await tx.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const named = (id: string | null) => people.find((person) => person.id === id) ?? null;
  return {
    person: named(about),
    by: named(personId),
    network: address ? networkOf(address) : null,
    agent,
    detail,
  };
}

/**
 * The outbox of security events: a line of the audit log that is one is noted, with a delivery to each webhook that wants
 * to hear of it, in the transaction of the line. Nothing is noted where none does.
 */
export async function recordSecurityEvent(
  tx: Transaction,
  line: AuditEntry & { id: string },
  where: WhereFrom,
): Promise<void> {
  const security = securityOf(line);
  if (!security || !isNews(line.at)) return;
  const { kind, detail } = security;
  const webhookIds = await webhooksFor(tx, kind);
  if (webhookIds.length === 0) return;
  const isRefusal = kind === 'security.sign_in_refused_often';
  const count = isRefusal ? await refusalsOf(tx, line) : null;
  if (isRefusal && count === null) return;
  const facts = await factsOf(tx, line, where, count === null ? detail : { ...detail, count });
  const { id, at, subjectId } = line;
  const json = JSON.parse(JSON.stringify(facts));
  await tx.securityEvent.create({ data: { id, kind, at, subjectId, facts: json } });
  await addDeliveries(tx, { webhookIds, securityEventId: id, at });
}

/** An event that was noted; null when it is no longer there. */
export async function findSecurityEvent(tx: Transaction, id: string): Promise<SecurityEvent | null> {
  const row = await tx.securityEvent.findUnique({ where: { id } });
  if (!row) return null;
  const facts = securityEventFactsSchema.parse(row.facts);
  return { id, kind: row.kind as SecurityEventKind, at: row.at, facts };
}
