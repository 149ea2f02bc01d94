import type { BoardFilter } from '@/lib/document/shapes/board';
import { reachOf } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { Prisma } from '../../prisma/client';

const isOwn = (personId: string) =>
  Prisma.sql`(story."createdById" = ${personId}::uuid OR story."assigneeIds" @> ARRAY[${personId}::uuid])`;

/** Which stories the viewer may open, of the row called `story`: `readableStories` in SQL. */
function readable(viewer: Viewer): Prisma.Sql {
  const own = isOwn(viewer.id);
  if (reachOf(viewer, 'story.read') !== 'any') return own;
  if (viewer.sectionIds.length === 0) return Prisma.sql`TRUE`;
  return Prisma.sql`(${own} OR story."sectionId" = ANY(${[...viewer.sectionIds]}::uuid[]))`;
}

/** Of a section that was taken away while somebody looks at it, its stories where they went. */
const inSection = (id: string) =>
  Prisma.sql`story."sectionId" = coalesce(
    (SELECT "movedToId" FROM "RemovedSection" WHERE id = ${id}::uuid), ${id}::uuid)`;

/** The stories, called `story`, that the viewer may open and has asked for. */
export function visible(viewer: Viewer, { sectionId, personId }: BoardFilter): Prisma.Sql {
  const conditions = [
    readable(viewer),
    ...(sectionId ? [inSection(sectionId)] : []),
    ...(personId
      ? [
          Prisma.sql`(story."assigneeIds" @> ARRAY[${personId}::uuid]
            OR (cardinality(story."assigneeIds") = 0 AND story."createdById" = ${personId}::uuid))`,
        ]
      : []),
  ];
  return Prisma.join(conditions, ' AND ');
}
