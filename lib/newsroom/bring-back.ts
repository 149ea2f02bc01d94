import { writeAudit } from '@/lib/data/write/audit';
import { lockStory, type StoryContent } from '@/lib/data/write/find-story';
import { inTransaction, type Transaction } from '@/lib/data/write/transaction';
import type { DraftSaved } from '@/lib/document/shapes/desk-story';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { storySubject } from '@/lib/policy/story-subject';
import { assertCan, type NewsroomContext } from './context';
import { storeDraft } from './store-draft';

export interface BringBackRequest {
  /** The story. */
  id: string;
  /** The newest version that the person saw: what came after it isn't passed over in silence. */
  baseVersion: number;
  /** Made by the client: a request that is sent again counts once. */
  saveId: string;
}

/** Something of a story's past, and how the history and the log tell of it. */
interface Past {
  content: StoryContent;
  origin: Parameters<typeof storeDraft>[4];
  verb: 'story.restore' | 'story.take-over';
  detail: Record<string, string | number>;
}

/**
 * Makes something of a story's past its newest version, fields and text. The version before stays in the history.
 * What readers see doesn't change.
 * @throws Problem `not-found`, `not-allowed`, `wrong-state`, `stale-version`, `save-id-reused`
 */
export async function bringBack(
  context: NewsroomContext,
  { id, baseVersion, saveId }: BringBackRequest,
  find: (tx: Transaction) => Promise<Past>,
): Promise<DraftSaved> {
  if (!isId(id)) throw new Problem('not-found');
  return inTransaction(async (tx) => {
    const story = await lockStory(tx, id);
    if (!story) throw new Problem('not-found');
    assertCan(context.viewer, 'story.save', storySubject(story));
    const { content, origin, verb, detail } = await find(tx);
    const saved = await storeDraft(tx, context, story, { baseVersion, saveId, ...content }, origin);
    // A request that came again found its answer and did nothing: the log has its line already.
    if (saved.version > story.version) {
      await writeAudit(tx, {
        at: new Date(saved.savedAt),
        personId: context.viewer.id,
        verb,
        subjectKind: 'story',
        subjectId: id,
        detail: { ...detail, version: saved.version },
      });
    }
    return saved;
  });
}
