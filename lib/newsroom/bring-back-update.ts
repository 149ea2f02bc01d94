import { writeAudit } from '@/lib/data/write/audit';
import { findUpdateBranch } from '@/lib/data/write/find-branch';
import { inTransaction } from '@/lib/data/write/transaction';
import { findUpdateRevision } from '@/lib/data/write/updates';
import type { DraftSaved } from '@/lib/document/shapes/desk-story';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from './context';
import { openUpdate } from './open-update';
import { storeUpdate } from './save-update';

export interface BringBackUpdateRequest {
  /** The update. */
  id: string;
  /** A save of it that was set aside, or an earlier version. */
  from: { branchId: string } | { version: number };
  /** The newest version that the person saw: what came after it isn't passed over in silence. */
  baseVersion: number;
  /** Made by the client: a request that is sent again counts once. */
  saveId: string;
}

/**
 * Makes a save of an update that came too late, or an earlier version, its newest one. What readers see doesn't change.
 * @throws Problem `not-found`, `not-allowed`, `stale-version`, `save-id-reused`
 */
export async function bringBackUpdate(
  context: NewsroomContext,
  { id, from, baseVersion, saveId }: BringBackUpdateRequest,
): Promise<DraftSaved> {
  return inTransaction(async (tx) => {
    const { update } = await openUpdate(tx, context, id, 'write');
    const content =
      'version' in from
        ? await findUpdateRevision(tx, id, from.version)
        : isId(from.branchId) && (await findUpdateBranch(tx, id, from.branchId));
    if (!content) throw new Problem('not-found');
    const saved = await storeUpdate(tx, context, update, { baseVersion, saveId, ...content });
    // A request that came again found its answer and did nothing: the log has its line already.
    if (saved.version > update.version) {
      await writeAudit(tx, {
        at: new Date(saved.savedAt),
        personId: context.viewer.id,
        verb: 'branchId' in from ? 'update.take-over' : 'update.restore',
        subjectKind: 'update',
        subjectId: id,
        detail: { ...from, saved: saved.version },
      });
    }
    return saved;
  });
}
