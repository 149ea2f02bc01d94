import { writeAudit } from '@/lib/data/write/audit';
import { renameRevision } from '@/lib/data/write/find-revision';
import { lockStory } from '@/lib/data/write/find-story';
import { inTransaction } from '@/lib/data/write/transaction';
import { maxRevisionName } from '@/lib/document/shapes/revision';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { storySubject } from '@/lib/policy/story-subject';
import { assertCan, type NewsroomContext } from './context';

/**
 * Gives a version a name, by which it is found and for which it is kept for ever; an empty one takes it away.
 * Returns the name as it is stored.
 * @throws Problem `not-found`, also for a version that isn't kept any more, `not-allowed`; `invalid-fields` for a name
 * that is too long
 */
export async function nameRevision(
  { viewer, now }: NewsroomContext,
  request: { id: string; version: number; name: string },
): Promise<{ name: string }> {
  const { id, version } = request;
  const name = request.name.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (name.length > maxRevisionName) throw new Problem('invalid-fields', { field: 'name' });
  if (!isId(id)) throw new Problem('not-found');
  return inTransaction(async (tx) => {
    const story = await lockStory(tx, id);
    if (!story) throw new Problem('not-found');
    assertCan(viewer, 'story.save', storySubject(story));
    const before = await renameRevision(tx, id, version, name || null);
    if (before === undefined) throw new Problem('not-found', { version });
    if ((before ?? '') !== name) {
      await writeAudit(tx, {
        at: now(),
        personId: viewer.id,
        verb: 'story.name-version',
        subjectKind: 'story',
        subjectId: id,
        detail: { version, name },
      });
    }
    return { name };
  });
}
