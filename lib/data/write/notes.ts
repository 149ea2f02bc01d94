import type { NoteAnchor } from '@/lib/document/shapes/story-note';
import type { Transaction } from './transaction';

/** A note as use cases judge it. */
interface NoteHead {
  id: string;
  storyId: string;
  authorId: string;
  resolvedAt: Date | null;
}

/** Writes a note. Does nothing when the id is taken: the caller looks whose it is. Returns whether it is new. */
export async function insertNote(
  tx: Transaction,
  note: { id: string; storyId: string; anchor: NoteAnchor; text: string; authorId: string; createdAt: Date },
): Promise<boolean> {
  return (await tx.note.createMany({ data: [note], skipDuplicates: true })).count > 0;
}

/** Who has a part in what was said about a passage: the note's author and those who answered. */
export async function talkersOf(tx: Transaction, { id, authorId }: NoteHead): Promise<string[]> {
  const answers = await tx.noteAnswer.findMany({
    where: { noteId: id },
    distinct: ['authorId'],
    select: { authorId: true },
  });
  return [authorId, ...answers.map((answer) => answer.authorId)];
}

/** The note with this id, or null. */
export async function findNote(tx: Transaction, id: string): Promise<NoteHead | null> {
  return tx.note.findUnique({
    where: { id },
    select: { id: true, storyId: true, authorId: true, resolvedAt: true },
  });
}

/** Writes an answer. Does nothing when the id is taken: an answer sent twice is stored once. Returns whether it is new. */
export async function insertAnswer(
  tx: Transaction,
  row: { id: string; noteId: string; text: string; authorId: string; createdAt: Date },
): Promise<boolean> {
  return (await tx.noteAnswer.createMany({ data: [row], skipDuplicates: true })).count > 0;
}

/** Closes a note, or with null opens it again. */
export async function markResolved(
  tx: Transaction,
  id: string,
  resolved: { by: string; at: Date } | null,
): Promise<void> {
  const data = { resolvedAt: resolved?.at ?? null, resolvedById: resolved?.by ?? null };
  await tx.note.update({ where: { id }, data });
}
