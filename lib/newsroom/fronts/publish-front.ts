import { writeAudit } from '@/lib/data/write/audit';
import { findFrontRevision, lockFront, showFront } from '@/lib/data/write/fronts';
import { inTransaction, type Transaction } from '@/lib/data/write/transaction';
import type { FrontVersion } from '@/lib/document/shapes/desk-front';
import { Problem } from '@/lib/kit/problem';
import { frontSubject } from '@/lib/policy/front-subject';
import { assertCan, type NewsroomContext } from '../context';

/**
 * Gives readers a version of a front that is held by nobody else, within a transaction.
 * @throws Problem `not-allowed`; `not-found` for no such version
 */
export async function publishFrontWithin(
  tx: Transaction,
  { viewer, now }: NewsroomContext,
  { key, version }: FrontVersion,
): Promise<void> {
  assertCan(viewer, 'front.publish', frontSubject(key));
  const document = await findFrontRevision(tx, key, version);
  if (!document) throw new Problem('not-found');
  const at = now();
  await showFront(tx, { key, version, document, at });
  await writeAudit(tx, {
    at,
    personId: viewer.id,
    verb: 'front.publish',
    subjectKind: 'front',
    subjectId: key,
    detail: { version },
  });
}

/**
 * Publishes the working copy of a front, if it is the version that somebody looked at.
 * @throws Problem `not-allowed`; `not-found` where nothing was saved; `stale-version` when somebody saved since
 */
export async function publishFront(context: NewsroomContext, request: FrontVersion): Promise<void> {
  assertCan(context.viewer, 'front.publish', frontSubject(request.key));
  await inTransaction(async (tx) => {
    const held = await lockFront(tx, request.key);
    if (!held) throw new Problem('not-found');
    if (held.version !== request.version) throw new Problem('stale-version', { version: held.version });
    await publishFrontWithin(tx, context, request);
  });
}
