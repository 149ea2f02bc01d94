import { writeAudit } from '@/lib/data/write/audit';
import { findStoryBranch } from '@/lib/data/write/find-branch';
import { lockStory } from '@/lib/data/write/find-story';
import { inTransaction } from '@/lib/data/write/transaction';
import type { DraftSaved } from '@/lib/document/shapes/desk-story';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from './context';
import { storeDraft } from './store-draft';

export interface TakeOverRequest {
  id: string;
  branchId: string;
  /** The newest version that the person saw: what came after it isn't passed over in silence. */
  baseVersion: number;
  /** Made by the client: a request that is sent again takes over once. */
  saveId: string;
}

/**
 * Makes a save that came too late the newest version, as it came. The version before stays in the history, and so does
 * the branch. What readers see doesn't change.
 * @throws Problem `not-found`, `not-allowed`, `wrong-state`, `stale-version`, `save-id-reused`
 */
export async function takeOverBranch(
  context: NewsroomContext,
  { id, branchId, baseVersion, saveId }: TakeOverRequest,
): Promise<DraftSaved> {
  if (!isId(id) || !isId(branchId)) throw new Problem('not-found');
  return inTransaction(async (tx) => {
    const story = await lockStory(tx, id);
    if (!story) throw new Problem('not-found');
    assertCan(context.viewer, 'story.save', { kind: 'story', createdById: story.createdById });
    const branch = await findStoryBranch(tx, id, branchId);
    if (!branch) throw new Problem('not-found');
    const save = { baseVersion, saveId, ...branch.content };
    const saved = await storeDraft(tx, context, story, save, { tookOver: branch.savedAt.toISOString() });
    // A request that came again found its answer and did nothing: the log has its line already.
    if (saved.version > story.version) {
      await writeAudit(tx, {
        at: new Date(saved.savedAt),
        personId: context.viewer.id,
        verb: 'story.take-over',
        subjectKind: 'story',
        subjectId: id,
        detail: { branch: branchId, version: saved.version },
      });
    }
    return saved;
  });
}
