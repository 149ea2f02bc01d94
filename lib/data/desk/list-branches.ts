import type { BranchRow } from '@/lib/document/shapes/branch';
import type { HistoryStory } from '@/lib/document/shapes/revision';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { cutPage, decodeCursor } from '../cursor';
import type { Prisma } from '../prisma/client';
import { storyOfHistory } from './revision-row';

const pageSize = 50;

export const branchRowSelect = {
  id: true,
  ownerKind: true,
  createdAt: true,
  author: { select: { name: true } },
} satisfies Prisma.BranchSelect;

/** A branch as lists and pages head it. */
export function toBranchRow(row: Prisma.BranchGetPayload<{ select: typeof branchRowSelect }>): BranchRow {
  return {
    id: row.id,
    savedAt: row.createdAt.toISOString(),
    savedBy: row.author.name,
    ofUpdate: row.ownerKind === 'update',
  };
}

/**
 * The saves of a story and its updates that came too late, newest first, by keyset and without reading a document.
 * @throws Problem `not-found`, also for a story that the viewer may not read
 */
export async function listBranches(
  viewer: Viewer,
  id: string,
  before: string | null,
): Promise<{ story: HistoryStory; branches: BranchRow[]; next: string | null }> {
  const story = await storyOfHistory(viewer, id);
  const cursor = decodeCursor(before);
  const older = cursor
    ? { OR: [{ createdAt: { lt: cursor.at } }, { createdAt: cursor.at, id: { lt: cursor.id } }] }
    : {};
  const rows = await database().branch.findMany({
    where: { storyId: story.id, ...older },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
    select: branchRowSelect,
  });
  const { page, next } = cutPage(rows, pageSize, (row) => ({ at: row.createdAt, id: row.id }));
  return { story, branches: page.map(toBranchRow), next };
}
