import { writeAudit } from '@/lib/data/write/audit';
import { lockStory } from '@/lib/data/write/find-story';
import { writeHistoryShows } from '@/lib/data/write/story-changes';
import { inTransaction } from '@/lib/data/write/transaction';
import type { HistoryShows } from '@/lib/document/story-style';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { storySubject } from '@/lib/policy/story-subject';
import { assertCan, type NewsroomContext } from './context';

/**
 * Chooses what a story's public history shows of its changes; null for what the site does.
 * @throws Problem `not-found`, `not-allowed`
 */
export async function chooseHistory(
  { viewer, now }: NewsroomContext,
  { id, shows }: { id: string; shows: HistoryShows | null },
): Promise<void> {
  await inTransaction(async (tx) => {
    const story = isId(id) ? await lockStory(tx, id) : null;
    if (!story) throw new Problem('not-found');
    assertCan(viewer, 'story.history', storySubject(story));
    const before = await writeHistoryShows(tx, id, shows);
    await writeAudit(tx, {
      at: now(),
      personId: viewer.id,
      verb: 'story.history',
      subjectKind: 'story',
      subjectId: id,
      detail: { before, after: shows },
    });
  });
}
