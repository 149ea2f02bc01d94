import { markResolved } from '@/lib/data/write/notes';
import { tellStory } from '@/lib/data/write/tell-story';
import { inTransaction } from '@/lib/data/write/transaction';
import type { NewsroomContext } from './context';
import { openNote } from './open-note';

/**
 * Closes a note, or opens it again. Who was first to close it stays named. Returns the story it stands beside.
 * @throws Problem `not-found`
 */
export async function resolveNote(
  context: NewsroomContext,
  { id, resolved }: { id: string; resolved: boolean },
): Promise<string> {
  return inTransaction(async (tx) => {
    const note = await openNote(tx, context, id);
    if (resolved !== (note.resolvedAt !== null)) {
      await markResolved(tx, id, resolved ? { by: context.viewer.id, at: context.now() } : null);
      await tellStory(tx, note.storyId);
    }
    return note.storyId;
  });
}
