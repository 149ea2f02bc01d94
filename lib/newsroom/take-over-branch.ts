import { findStoryBranch } from '@/lib/data/write/find-branch';
import type { DraftSaved } from '@/lib/document/shapes/desk-story';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { type BringBackRequest, bringBack } from './bring-back';
import type { NewsroomContext } from './context';

export interface TakeOverRequest extends BringBackRequest {
  branchId: string;
}

/**
 * Makes a save that came too late the newest version, as it came. The version before stays in the history, and so does
 * the branch. What readers see doesn't change.
 * @throws Problem `not-found`, `not-allowed`, `wrong-state`, `stale-version`, `save-id-reused`
 */
export async function takeOverBranch(
  context: NewsroomContext,
  { branchId, ...request }: TakeOverRequest,
): Promise<DraftSaved> {
  if (!isId(branchId)) throw new Problem('not-found');
  return bringBack(context, request, async (tx) => {
    const branch = await findStoryBranch(tx, request.id, branchId);
    if (!branch) throw new Problem('not-found');
    return {
      content: branch.content,
      origin: { tookOver: branch.savedAt.toISOString() },
      verb: 'story.take-over',
      detail: { branch: branchId },
    };
  });
}
