import { writeAudit } from '@/lib/data/write/audit';
import { findRevision } from '@/lib/data/write/find-revision';
import { lockStory } from '@/lib/data/write/find-story';
import { inTransaction } from '@/lib/data/write/transaction';
import type { DraftSaved } from '@/lib/document/shapes/desk-story';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from './context';
import { storeDraft } from './store-draft';

export interface RestoreRequest {
  id: string;
  /** The version to bring back. */
  version: number;
  /** The newest version that the person saw: what came after it isn't passed over in silence. */
  baseVersion: number;
  /** Made by the client: a request that is sent again restores once. */
  saveId: string;
}

/**
 * Brings a version back, fields and text, as a new one on top: nothing is lost, and restoring the version before undoes
 * it. What readers see doesn't change.
 * @throws Problem `not-found`, also for a version that isn't kept any more, `not-allowed`, `wrong-state`,
 * `stale-version`, `save-id-reused`
 */
export async function restoreRevision(
  context: NewsroomContext,
  { id, version, baseVersion, saveId }: RestoreRequest,
): Promise<DraftSaved> {
  if (!isId(id)) throw new Problem('not-found');
  return inTransaction(async (tx) => {
    const story = await lockStory(tx, id);
    if (!story) throw new Problem('not-found');
    assertCan(context.viewer, 'story.save', { kind: 'story', createdById: story.createdById });
    const revision = await findRevision(tx, id, version);
    if (!revision) throw new Problem('not-found', { version });
    const restored = { version, savedAt: revision.savedAt.toISOString() };
    const save = { baseVersion, saveId, ...revision.content };
    const saved = await storeDraft(tx, context, story, save, { restored });
    // A request that came again found its answer and did nothing: the log has its line already.
    if (saved.version > story.version) {
      await writeAudit(tx, {
        at: new Date(saved.savedAt),
        personId: context.viewer.id,
        verb: 'story.restore',
        subjectKind: 'story',
        subjectId: id,
        detail: { from: version, version: saved.version },
      });
    }
    return saved;
  });
}
