import { writeAudit } from '@/lib/data/write/audit';
import { lockStory } from '@/lib/data/write/find-story';
import { markPreviewLinkWithdrawn, storyOfPreviewLink } from '@/lib/data/write/preview-links';
import { inTransaction } from '@/lib/data/write/transaction';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { storySubject } from '@/lib/policy/story-subject';
import { assertCan, type NewsroomContext } from './context';

/**
 * Ends a preview link at once: the next request with it is refused, for the page and for its photos. Withdrawing it
 * again changes nothing. Anybody who may share the story may, whoever made the link.
 * @returns the story it opened
 * @throws Problem `not-found`, `not-allowed`
 */
export async function withdrawPreviewLink(
  { viewer, now }: NewsroomContext,
  { id }: { id: string },
): Promise<{ storyId: string }> {
  return inTransaction(async (tx) => {
    const storyId = isId(id) ? await storyOfPreviewLink(tx, id) : null;
    const story = storyId && (await lockStory(tx, storyId));
    if (!story) throw new Problem('not-found');
    assertCan(viewer, 'story.share-preview', storySubject(story));
    const at = now();
    if (await markPreviewLinkWithdrawn(tx, id, at)) {
      await writeAudit(tx, {
        at,
        personId: viewer.id,
        verb: 'story.withdraw-preview',
        subjectKind: 'story',
        subjectId: story.id,
        detail: { linkId: id },
      });
    }
    return { storyId: story.id };
  });
}
