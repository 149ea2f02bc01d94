import { findRevision } from '@/lib/data/write/find-revision';
import type { DraftSaved } from '@/lib/document/shapes/desk-story';
import { Problem } from '@/lib/kit/problem';
import { type BringBackRequest, bringBack } from './bring-back';
import type { NewsroomContext } from './context';

export interface RestoreRequest extends BringBackRequest {
  /** The version to bring back. */
  version: number;
}

/**
 * Brings a version back, fields and text, as a new one on top: nothing is lost, and restoring the version before undoes
 * it. What readers see doesn't change.
 * @throws Problem `not-found`, also for a version that isn't kept any more, `not-allowed`, `wrong-state`,
 * `stale-version`, `save-id-reused`
 */
export async function restoreRevision(
  context: NewsroomContext,
  { version, ...request }: RestoreRequest,
): Promise<DraftSaved> {
  return bringBack(context, request, async (tx) => {
    const revision = await findRevision(tx, request.id, version);
    if (!revision) throw new Problem('not-found', { version });
    const restored = { version, savedAt: revision.savedAt.toISOString() };
    return {
      content: revision.content,
      origin: { restored },
      verb: 'story.restore',
      detail: { from: version },
    };
  });
}
