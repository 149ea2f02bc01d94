import { writeAudit } from '@/lib/data/write/audit';
import { writeEmbedPolicy } from '@/lib/data/write/embed-policy';
import { inTransaction } from '@/lib/data/write/transaction';
import type { EmbedPolicy } from '@/lib/document/embed-policy';
import { assertCan, type NewsroomContext } from '../context';

/**
 * Decides what the desk is offered first for posts that are lost. No page changes by it.
 * @returns what held before, for an undo
 * @throws Problem `not-allowed`
 */
export async function setEmbedPolicy(
  { viewer, now }: NewsroomContext,
  policy: EmbedPolicy,
): Promise<EmbedPolicy> {
  assertCan(viewer, 'embed.policy');
  return inTransaction(async (tx) => {
    const before = await writeEmbedPolicy(tx, policy);
    await writeAudit(tx, {
      at: now(),
      personId: viewer.id,
      verb: 'embed.policy',
      subjectKind: 'site',
      subjectId: '1',
      detail: { before: { ...before }, after: { ...policy } },
    });
    return before;
  });
}
