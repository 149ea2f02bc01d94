import { findNote, insertNote } from '@/lib/data/write/notes';
import { tellStory } from '@/lib/data/write/tell-story';
import { inTransaction } from '@/lib/data/write/transaction';
import type { NoteAnchor } from '@/lib/document/shapes/story-note';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from './context';
import { tellPeople, writersOf } from './notices/tell-people';
import { noteText, openForNotes } from './open-note';

/**
 * Adds a note on a passage of a draft. Its id is the client's, so that a note sent twice is stored once. Neither the
 * document nor its version changes.
 * @throws Problem `not-found`, `bad-request` without words or when the id is another note's
 */
export async function addNote(
  context: NewsroomContext,
  request: { id: string; storyId: string; anchor: NoteAnchor; text: string },
): Promise<void> {
  const { id, storyId, anchor } = request;
  const text = noteText(request.text);
  if (!isId(id)) throw new Problem('bad-request', { field: 'id' });
  await inTransaction(async (tx) => {
    const story = await openForNotes(tx, context, storyId);
    const authorId = context.viewer.id;
    const at = context.now();
    const isNew = await insertNote(tx, { id, storyId, anchor, text, authorId, createdAt: at });
    const stored = await findNote(tx, id);
    if (stored?.storyId !== storyId || stored.authorId !== authorId) {
      throw new Problem('bad-request', { field: 'id' });
    }
    if (isNew) await tellPeople(tx, writersOf(story), { kind: 'note', story, byId: authorId, text, at });
    await tellStory(tx, storyId);
  });
}
