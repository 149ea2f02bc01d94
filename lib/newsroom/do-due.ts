import { loadRights } from '@/lib/data/load-rights';
import { writeAudit } from '@/lib/data/write/audit';
import { continueDue, type DueItem, finishDue } from '@/lib/data/write/due';
import { lockRightRule, type StoredRightRule } from '@/lib/data/write/right-rules';
import type { Transaction } from '@/lib/data/write/transaction';
import { mayShow, rightsAt } from '@/lib/document/rights';
import { doSchedule } from './do-schedule';
import type { DueWork } from './due-work';
import { doFrontPlan } from './fronts/do-front-plan';
import { tellDesk } from './notices/tell-desk';
import { passLiveEdge } from './pass-live-edge';
import { purgePhoto } from './purge-photo';
import { passDeadline } from './review/pass-deadline';
import { auditSubject, lossOf, noteSubject } from './rights-steps';

/** Whether readers lose something when a rule takes away: a photo may still be allowed by another. */
async function takesAway(tx: Transaction, { subject }: StoredRightRule, when: Date): Promise<boolean> {
  if (!('photoId' in subject)) return true;
  const rules = (await loadRights([subject.photoId], tx)).get(subject.photoId) ?? [];
  return !mayShow(rightsAt(rules, when).state);
}

function edgeVerb({ startsAt, endsAt }: StoredRightRule, edge: string): string {
  if (startsAt === edge) return 'rights.begin';
  return endsAt === edge ? 'rights.end' : 'rights.settle';
}

async function passEdge({ tx, at, note }: DueWork, item: DueItem & { kind: 'rights-edge' }): Promise<void> {
  const { subjectId: ruleId, dueAt, detail } = item;
  // Before the files: whoever publishes holds them while it waits for nothing of ours.
  const rule = await lockRightRule(tx, ruleId);
  const next = await noteSubject(tx, note, detail.subject, detail.after ?? null);
  if (rule && !detail.after) {
    const edge = dueAt.toISOString();
    if (lossOf(rule) === edge && (await takesAway(tx, rule, dueAt))) {
      await tellDesk(tx, { kind: 'rights-lost', ruleId, at, happensAt: dueAt });
    }
    const verb = edgeVerb(rule, edge);
    await writeAudit(tx, {
      at,
      personId: null,
      verb,
      ...auditSubject(rule.subject),
      detail: { ruleId, edge },
    });
  }
  if (next) await continueDue(tx, item.id, 'rights-edge', { ...detail, after: next });
  else await finishDue(tx, item.id);
}

async function warn({ tx, at }: DueWork, item: DueItem & { kind: 'rights-warning' }): Promise<void> {
  const { subjectId: ruleId, detail } = item;
  const rule = await lockRightRule(tx, ruleId);
  const happensAt = new Date(detail.happensAt);
  // Nobody is warned of what has happened while no worker ran.
  if (rule && at < happensAt && (await takesAway(tx, rule, happensAt))) {
    await tellDesk(tx, { kind: 'rights-warning', ruleId, at, happensAt });
    const { subjectKind, subjectId } = auditSubject(rule.subject);
    const told = { ruleId, days: detail.days, happensAt: detail.happensAt };
    await writeAudit(tx, { at, personId: null, verb: 'rights.warn', subjectKind, subjectId, detail: told });
  }
  await finishDue(tx, item.id);
}

/** Does what is due, within the transaction that holds it, its audit line and its end included. */
export async function doDue(work: DueWork, item: DueItem): Promise<void> {
  switch (item.kind) {
    case 'rights-edge':
      return passEdge(work, item);
    case 'rights-warning':
      return warn(work, item);
    case 'photo-purge':
      return purgePhoto(work, item);
    case 'schedule':
      return doSchedule(work, item);
    case 'front-plan':
      return doFrontPlan(work, item);
    case 'deadline':
      return passDeadline(work, item);
    case 'live-begin':
    case 'live-end':
      return passLiveEdge(work, item);
  }
}
