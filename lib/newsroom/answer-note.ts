import { insertAnswer, talkersOf } from '@/lib/data/write/notes';
import { tellStory } from '@/lib/data/write/tell-story';
import { inTransaction } from '@/lib/data/write/transaction';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from './context';
import { tellPeople, writersOf } from './notices/tell-people';
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
    const byId = context.viewer.id;
    const at = context.now();
    if (await insertAnswer(tx, { id, noteId, text, authorId: byId, createdAt: at })) {
      const { story } = note;
      const told = [...writersOf(story), ...(await talkersOf(tx, note))];
      await tellPeople(tx, told, { kind: 'note', story, byId, text, at });
    }
    await tellStory(tx, note.storyId);
    return note.storyId;
  });
}
