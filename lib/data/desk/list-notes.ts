import { noteAnchorSchema, type StoryNote } from '@/lib/document/shapes/story-note';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import { storySubject } from '@/lib/policy/story-subject';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { subjectSelect } from '../subject-select';

const name = { select: { name: true } };

/** The notes beside a draft with their answers, oldest first. @throws Problem `not-found`, also for a hidden story */
export async function listNotes(viewer: Viewer, storyId: string): Promise<StoryNote[]> {
  const story = isId(storyId)
    ? await database().story.findUnique({ where: { id: storyId }, select: subjectSelect })
    : null;
  if (!story || !can(viewer, 'story.read', storySubject(story))) throw new Problem('not-found');
  const rows = await database().note.findMany({
    where: { storyId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: {
      author: name,
      resolvedBy: name,
      answers: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], include: { author: name } },
    },
  });
  return rows.map((row) => ({
    id: row.id,
    anchor: noteAnchorSchema.parse(row.anchor),
    text: row.text,
    author: row.author.name,
    at: row.createdAt.toISOString(),
    resolved: row.resolvedAt && { by: row.resolvedBy?.name ?? '', at: row.resolvedAt.toISOString() },
    answers: row.answers.map(({ id, text, author, createdAt }) => ({
      id,
      text,
      author: author.name,
      at: createdAt.toISOString(),
    })),
  }));
}
