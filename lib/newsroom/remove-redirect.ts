import { writeAudit } from '@/lib/data/write/audit';
import { removeRedirect as remove } from '@/lib/data/write/redirects';
import { inTransaction } from '@/lib/data/write/transaction';
import type { RedirectPair } from '@/lib/document/plan-redirects';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from './context';

/**
 * Has an address lead nowhere again. Answers with what it was, so that it can be brought back.
 * @throws Problem `not-allowed`, `not-found`
 */
export async function removeRedirect(
  { viewer, now }: NewsroomContext,
  { id }: { id: string },
): Promise<RedirectPair> {
  assertCan(viewer, 'site.redirects');
  return inTransaction(async (tx) => {
    const removed = isId(id) ? await remove(tx, id) : null;
    if (!removed) throw new Problem('not-found');
    const about = { subjectKind: 'site', subjectId: '1', verb: 'site.redirects.remove' } as const;
    await writeAudit(tx, { at: now(), personId: viewer.id, ...about, detail: { ...removed } });
    return removed;
  });
}
