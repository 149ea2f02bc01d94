import { dropPagesWith } from '@/lib/data/write/drop-pages';
import { forgetDue, planDue } from '@/lib/data/write/due';
import { dropNotices } from '@/lib/data/write/notices';
import { publishedPhotosOf } from '@/lib/data/write/photos-of-subject';
import type { StoredRightRule } from '@/lib/data/write/right-rules';
import { lockPhotoFiles, type Transaction } from '@/lib/data/write/transaction';
import { foldedName } from '@/lib/document/agency-key';
import { dayLength, warningDays } from '@/lib/document/rights';
import type { RightSubject } from '@/lib/document/shapes/right-rule';

/** How many photos' files one transaction moves; what is left is done in the next ones, by the worker. */
const batch = 40;

/** When a rule takes pictures away from readers (ISO instant): where a permission ends or a denial begins. */
export function lossOf({ answer, startsAt, endsAt }: StoredRightRule): string | null {
  if (answer === 'allow') return endsAt;
  return answer === 'deny' ? startsAt : null;
}

/** Plans what a rule brings with it from `at` on, in place of what was planned for it before. */
export async function planRule(tx: Transaction, rule: StoredRightRule, at: Date): Promise<void> {
  const { id: subjectId, subject } = rule;
  await unplanRule(tx, subjectId);
  for (const edge of [rule.startsAt, rule.endsAt]) {
    if (!edge || Date.parse(edge) <= at.getTime()) continue;
    await planDue(tx, { kind: 'rights-edge', subjectId, dueAt: new Date(edge), detail: { subject } });
  }
  const happensAt = lossOf(rule);
  if (!happensAt) return;
  for (const days of warningDays) {
    const dueAt = new Date(Date.parse(happensAt) - days * dayLength);
    if (dueAt <= at) continue;
    await planDue(tx, { kind: 'rights-warning', subjectId, dueAt, detail: { days, happensAt } });
  }
}

/** Forgets what was planned for a rule, and what the desk was told about it. */
export async function unplanRule(tx: Transaction, ruleId: string): Promise<void> {
  await forgetDue(tx, ruleId, ['rights-edge', 'rights-warning']);
  await dropNotices(tx, ruleId);
}

/**
 * Notes photos of a subject whose rights may have changed, so that their files go to readers or leave them: a batch of
 * those behind `after`, kept pages with them. Returns where the next batch begins, or null after the last. Publications that are under way
 * are waited for: what they show counts.
 */
export async function noteSubject(
  tx: Transaction,
  note: (photoIds: readonly string[]) => void,
  subject: RightSubject,
  after: string | null = null,
): Promise<string | null> {
  await lockPhotoFiles(tx);
  const ids = await publishedPhotosOf(tx, subject, { after, limit: batch });
  note(ids);
  await dropPagesWith(tx, ids);
  return ids.length === batch ? (ids.at(-1) ?? null) : null;
}

/** What the audit log calls the subject of a rule. */
export function auditSubject(subject: RightSubject) {
  if ('photoId' in subject) return { subjectKind: 'photo', subjectId: subject.photoId } as const;
  if ('collectionId' in subject) {
    return { subjectKind: 'collection', subjectId: subject.collectionId } as const;
  }
  return { subjectKind: 'agency', subjectId: foldedName(subject.agency) } as const;
}
