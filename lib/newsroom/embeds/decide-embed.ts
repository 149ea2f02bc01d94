import { writeAudit } from '@/lib/data/write/audit';
import { lockEmbedPlace, type PlaceChoice, writeEmbedChoice } from '@/lib/data/write/embed-places';
import { lockStory } from '@/lib/data/write/find-story';
import { indexStory } from '@/lib/data/write/index-story';
import { tellStory } from '@/lib/data/write/tell-story';
import { inTransaction } from '@/lib/data/write/transaction';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { storySubject } from '@/lib/policy/story-subject';
import { assertCan, type NewsroomContext } from '../context';

/**
 * Decides what readers of a story get of a post that its platform has lost, or, with `choice: null`, takes the decision
 * back. It holds for the post in this story and its updates, also when they are published again.
 * @returns what was decided before, for an undo
 * @throws Problem `not-found` (no such story, or it shows no such post), `not-allowed`; `invalid-fields` for a
 * description without words
 */
export async function decideEmbed(
  { viewer, now }: NewsroomContext,
  { storyId, address, choice, description }: PlaceChoice & { storyId: string; address: string },
): Promise<PlaceChoice> {
  if (!isId(storyId)) throw new Problem('not-found');
  const words = description.trim();
  if (choice === 'describe' && words === '') throw new Problem('invalid-fields', { field: 'description' });
  return inTransaction(async (tx) => {
    const story = await lockStory(tx, storyId);
    if (!story) throw new Problem('not-found');
    assertCan(viewer, 'embed.decide', storySubject(story));
    const before = await lockEmbedPlace(tx, storyId, address);
    if (!before) throw new Problem('not-found');
    const at = now();
    const after = { choice, description: choice === 'describe' ? words : '' };
    await writeEmbedChoice(tx, { storyId, address }, after, { personId: viewer.id, at });
    await indexStory(tx, storyId);
    await writeAudit(tx, {
      at,
      personId: viewer.id,
      verb: 'embed.decide',
      subjectKind: 'embed',
      subjectId: address,
      detail: { storyId, before: { ...before }, after },
    });
    await tellStory(tx, storyId);
    return before;
  });
}
