import { writeAudit } from '@/lib/data/write/audit';
import { lockWatched, writeSaid } from '@/lib/data/write/embed-watch';
import { inTransaction } from '@/lib/data/write/transaction';
import type { PostState } from '@/lib/document/shapes/embed-watch';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from '../context';

/**
 * Notes what somebody saw of a post with their own eyes: platforms whose terms don't let us ask know it otherwise from
 * nobody. The monitor still says otherwise when it finds out otherwise. What is known already is not noted twice.
 * @returns what was known before, for an undo
 * @throws Problem `not-found` for an address that no story shows, `not-allowed`
 */
export async function sayEmbed(
  { viewer, now }: NewsroomContext,
  { address, state }: { address: string; state: PostState },
): Promise<{ state: PostState }> {
  assertCan(viewer, 'embed.say');
  return inTransaction(async (tx) => {
    const before = await lockWatched(tx, address);
    if (!before) throw new Problem('not-found');
    if (before.state === state) return before;
    const at = now();
    await writeSaid(tx, address, state, at);
    await writeAudit(tx, {
      at,
      personId: viewer.id,
      verb: 'embed.say',
      subjectKind: 'embed',
      subjectId: address,
      detail: { before: before.state, after: state },
    });
    return before;
  });
}
