import { insertAnswer } from '@/lib/data/write/notes';
import { tellStory } from '@/lib/data/write/tell-story';
import { inTransaction } from '@/lib/data/write/transaction';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from './context';
import { noteText, openNote } from './open-note';

/**
 * Answers a note, under an id that the client made. Returns the story it stands beside.
 * @throws Problem `not-found`, `bad-request` without words
 */
export async function answerNote(
  context: NewsroomContext,
  request: { id: string; noteId: string; text: string },
): Promise<string> {
  const { id, noteId } = request;
  const text = noteText(request.text);
  if (!isId(id)) throw new Problem('bad-request', { field: 'id' });
  return inTransaction(async (tx) => {
    const note = await openNote(tx, context, noteId);
    await insertAnswer(tx, { id, noteId, text, authorId: context.viewer.id, createdAt: context.now() });
    await tellStory(tx, note.storyId);
    return note.storyId;
  });
}
