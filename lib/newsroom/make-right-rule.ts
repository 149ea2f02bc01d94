import { writeAudit } from '@/lib/data/write/audit';
import { planDue } from '@/lib/data/write/due';
import { touchPhotos } from '@/lib/data/write/photos';
import { publishedPhotosOf } from '@/lib/data/write/photos-of-subject';
import {
  deleteRightRule,
  holdRightSubject,
  insertRightRule,
  lockRightRule,
  type StoredRightRule,
  updateRightRule,
} from '@/lib/data/write/right-rules';
import type { Transaction } from '@/lib/data/write/transaction';
import type { RightSubject, RightTerms } from '@/lib/document/shapes/right-rule';
import { isId, newId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from './context';
import { inPublication } from './publish-photo-files';
import { auditSubject, noteSubject, planRule, unplanRule } from './rights-steps';
import { assertInReach } from './when-meant';

/** Feeds that were kept are told of at most so many pictures at once. */
const mostTouched = 1_000;

type Note = (photoIds: readonly string[]) => void;

/** What follows from a rule that is new, different or gone: readers get or lose its pictures before this commits. */
export async function settleRule(
  tx: Transaction,
  note: Note,
  ruleId: string,
  subject: RightSubject,
  at: Date,
) {
  const shown = await publishedPhotosOf(tx, subject, { after: null, limit: mostTouched });
  await touchPhotos(tx, shown, at);
  const after = await noteSubject(tx, note, subject);
  if (after) {
    await planDue(tx, { kind: 'rights-edge', subjectId: ruleId, dueAt: at, detail: { subject, after } });
  }
}

async function audit(
  tx: Transaction,
  { viewer }: NewsroomContext,
  verb: string,
  rule: StoredRightRule,
  { at, before }: { at: Date; before?: RightTerms },
) {
  const { id: ruleId, subject, ...terms } = rule;
  await writeAudit(tx, {
    at,
    personId: viewer.id,
    verb,
    ...auditSubject(subject),
    detail: { ruleId, subject, ...terms, ...(before && { before }) },
  });
}

/** Holds a rule and forgets its plans: those first, as a worker that is at one of them goes on to the rule. */
async function lock(tx: Transaction, id: string): Promise<StoredRightRule> {
  if (isId(id)) await unplanRule(tx, id);
  const rule = isId(id) ? await lockRightRule(tx, id) : null;
  if (!rule) throw new Problem('not-found');
  return rule;
}

/**
 * Says what may be done with a photo, a collection's photos or an agency's. Readers get or lose the pictures before
 * this returns: pages at once, files with them, those of many photos within moments. What begins or ends later is
 * planned, with the warnings before.
 * @returns the rule's id
 * @throws Problem `not-allowed`, `time-too-far`, `not-found` for no such photo or collection
 */
export async function makeRightRule(
  context: NewsroomContext,
  { subject, terms }: { subject: RightSubject; terms: RightTerms },
): Promise<string> {
  assertCan(context.viewer, 'photo.rights');
  assertInReach(terms.startsAt, terms.endsAt);
  const rule = { id: newId(), subject, ...terms };
  const at = context.now();
  await inPublication(async (tx, note) => {
    if (!(await holdRightSubject(tx, subject))) throw new Problem('not-found');
    await insertRightRule(tx, { ...rule, createdById: context.viewer.id, createdAt: at });
    await planRule(tx, rule, at);
    await settleRule(tx, note, rule.id, subject, at);
    await audit(tx, context, 'rights.make', rule, { at });
  });
  return rule.id;
}

/**
 * Changes what a rule says: extends it, ends it earlier, turns an "ask first" into the answer.
 * @throws Problem `not-allowed`, `time-too-far`, `not-found`
 */
export async function changeRightRule(
  context: NewsroomContext,
  { id, terms }: { id: string; terms: RightTerms },
): Promise<void> {
  assertCan(context.viewer, 'photo.rights');
  assertInReach(terms.startsAt, terms.endsAt);
  const at = context.now();
  await inPublication(async (tx, note) => {
    const { subject, id: _, ...before } = await lock(tx, id);
    const rule = { id, subject, ...terms };
    await updateRightRule(tx, id, terms, { personId: context.viewer.id, at });
    await planRule(tx, rule, at);
    await settleRule(tx, note, id, subject, at);
    await audit(tx, context, 'rights.change', rule, { at, before });
  });
}

/**
 * Takes a rule back: what it denied is there again, what it allowed is as the other rules have it.
 * @throws Problem `not-allowed`, `not-found`
 */
export async function removeRightRule(context: NewsroomContext, { id }: { id: string }): Promise<void> {
  assertCan(context.viewer, 'photo.rights');
  const at = context.now();
  await inPublication(async (tx, note) => {
    const rule = await lock(tx, id);
    await deleteRightRule(tx, id);
    await settleRule(tx, note, id, rule.subject, at);
    await audit(tx, context, 'rights.remove', rule, { at });
  });
}
