import { type HistoryStory, type RevisionRow, revisionSummarySchema } from '@/lib/document/shapes/revision';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import { storySubject } from '@/lib/policy/story-subject';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import type { Prisma } from '../prisma/client';
import { subjectSelect } from '../subject-select';

/** What a history shows of a version: everything but its content. */
export const revisionRowSelect = {
  version: true,
  createdAt: true,
  name: true,
  publishedAt: true,
  summary: true,
  author: { select: { name: true } },
} satisfies Prisma.RevisionSelect;

/** The story as its history knows it, and which version readers see. */
export interface StoryOfHistory extends HistoryStory {
  publishedVersion: number | null;
}

/**
 * The story whose history the viewer wants to see.
 * @throws Problem `not-found`, also for a story that the viewer may not read
 */
export async function storyOfHistory(viewer: Viewer, id: string): Promise<StoryOfHistory> {
  const row = isId(id)
    ? await database().story.findUnique({
        where: { id },
        select: { id: true, headline: true, version: true, publishedVersion: true, ...subjectSelect },
      })
    : null;
  const subject = row && storySubject(row);
  if (!subject || !can(viewer, 'story.read', subject)) throw new Problem('not-found');
  const { headline, version, publishedVersion } = row;
  return { id: row.id, headline, version, publishedVersion, maySave: can(viewer, 'story.save', subject) };
}

type Row = Prisma.RevisionGetPayload<{ select: typeof revisionRowSelect }>;

/** A version as the history lists it. */
export function toRevisionRow(row: Row, story: StoryOfHistory): RevisionRow {
  return {
    version: row.version,
    savedAt: row.createdAt.toISOString(),
    savedBy: row.author.name,
    name: row.name ?? '',
    publishedAt: row.publishedAt?.toISOString() ?? null,
    live: row.version === story.publishedVersion,
    current: row.version === story.version,
    summary: revisionSummarySchema.nullable().parse(row.summary),
  };
}
