import { lockStory, type StoryHead } from '@/lib/data/write/find-story';
import { findNote } from '@/lib/data/write/notes';
import type { Transaction } from '@/lib/data/write/transaction';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { storySubject } from '@/lib/policy/story-subject';
import { assertCan, type NewsroomContext } from './context';

/** Holds a story for somebody who may write notes beside it. @throws Problem `not-found` */
export async function openForNotes(
  tx: Transaction,
  { viewer }: NewsroomContext,
  storyId: string,
): Promise<StoryHead> {
  const story = isId(storyId) ? await lockStory(tx, storyId) : null;
  if (!story) throw new Problem('not-found');
  assertCan(viewer, 'story.note', storySubject(story));
  return story;
}

/** A note whose story is held, for somebody who may answer it. @throws Problem `not-found` */
export async function openNote(tx: Transaction, context: NewsroomContext, id: string) {
  const known = isId(id) ? await findNote(tx, id) : null;
  if (!known) throw new Problem('not-found');
  const story = await openForNotes(tx, context, known.storyId);
  const note = await findNote(tx, id);
  if (!note) throw new Problem('not-found');
  return { ...note, story };
}

/** The words of a note or answer. @throws Problem `bad-request` when there are none */
export function noteText(text: string): string {
  const words = text.trim();
  if (!words) throw new Problem('bad-request', { field: 'text' });
  return words;
}
