import { writeAudit } from '@/lib/data/write/audit';
import { lockStory } from '@/lib/data/write/find-story';
import { mayBeAssigned } from '@/lib/data/write/person-rows';
import { writeAssignees } from '@/lib/data/write/story-steps';
import { tellStory } from '@/lib/data/write/tell-story';
import { inTransaction } from '@/lib/data/write/transaction';
import type { AssignRequest } from '@/lib/document/shapes/story-review';
import { Problem } from '@/lib/kit/problem';
import { storySubject } from '@/lib/policy/story-subject';
import { assertCan, type NewsroomContext } from '../context';
import { tellPeople } from '../notices/tell-people';

/**
 * Says who is to write a story, in place of who was to. It is theirs from then on as if they had begun it; whoever began it
 * keeps it too.
 * @returns who was to write it before, for an undo
 * @throws Problem `not-found`, `not-allowed`; `bad-request` for somebody who isn't here or writes nothing; `wrong-state`
 */
export async function assignStory(
  { viewer, now }: NewsroomContext,
  { storyId, personIds }: AssignRequest,
): Promise<{ before: string[] }> {
  const wanted = [...new Set(personIds)];
  return inTransaction(async (tx) => {
    const story = await lockStory(tx, storyId);
    if (!story) throw new Problem('not-found');
    assertCan(viewer, 'story.assign', storySubject(story));
    if (story.status === 'killed') throw new Problem('wrong-state', { status: story.status });
    const before = story.assigneeIds;
    const added = wanted.filter((id) => !before.includes(id));
    // Whoever was assigned and has left since may stay.
    if (!(await mayBeAssigned(tx, added))) throw new Problem('bad-request', { field: 'personIds' });
    const removed = before.filter((id) => !wanted.includes(id));
    if (added.length + removed.length === 0) return { before };
    const at = now();
    await writeAssignees(tx, storyId, wanted);
    await writeAudit(tx, {
      at,
      personId: viewer.id,
      verb: 'story.assign',
      subjectKind: 'story',
      subjectId: storyId,
      detail: { before, after: wanted },
    });
    const assigned = { ...story, assigneeIds: wanted };
    await tellPeople(tx, added, { kind: 'assigned', story: assigned, byId: viewer.id, at });
    await tellStory(tx, storyId);
    return { before };
  });
}
