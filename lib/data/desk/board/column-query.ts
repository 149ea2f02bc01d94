import type { BoardColumn, BoardFilter } from '@/lib/document/shapes/board';
import type { Viewer } from '@/lib/policy/viewer';
import { Prisma } from '../../prisma/client';
import type { BoardCursor } from './board-cursor';
import { visible } from './visible';

/** How many cards of a column are read at once. */
export const columnSize = 30;

const instant = (date: Date) => Prisma.sql`${date.toISOString()}::timestamptz`;

/** What comes behind a card in the order of deadlines: those without one come last, the newest first. */
function behind(after: BoardCursor | null): Prisma.Sql {
  if (!after) return Prisma.sql`TRUE`;
  const older = Prisma.sql`(story."updatedAt", story.id) < (${instant(after.at)}, ${after.id}::uuid)`;
  if (!after.deadline) return Prisma.sql`story."deadlineAt" IS NULL AND ${older}`;
  const deadline = instant(after.deadline);
  return Prisma.sql`(story."deadlineAt" > ${deadline} OR story."deadlineAt" IS NULL
    OR (story."deadlineAt" = ${deadline} AND ${older}))`;
}

/** What goes out by itself, the soonest first: stories, and changes of stories that are live. */
function scheduled(chosen: Prisma.Sql, after: BoardCursor | null): Prisma.Sql {
  const later = after
    ? Prisma.sql`(plan."dueAt", story.id) > (${instant(after.at)}, ${after.id}::uuid)`
    : Prisma.sql`TRUE`;
  return Prisma.sql`
    SELECT 'scheduled' AS place, story.id, plan."dueAt" AS at,
      row_number() OVER (ORDER BY plan."dueAt", story.id) AS turn
    FROM "Schedule" plan JOIN "Story" story ON story.id = plan."storyId"
    WHERE plan.state = 'planned' AND plan.verb = 'publish' AND ${chosen} AND ${later}
    ORDER BY plan."dueAt", story.id LIMIT ${columnSize + 1}`;
}

/** What readers first got since the newsroom's day began, the newest first. */
function published(chosen: Prisma.Sql, today: Date, after: BoardCursor | null): Prisma.Sql {
  const older = after
    ? Prisma.sql`(publication."publishedAt", story.id) < (${instant(after.at)}, ${after.id}::uuid)`
    : Prisma.sql`TRUE`;
  return Prisma.sql`
    SELECT 'published' AS place, story.id, publication."publishedAt" AS at,
      row_number() OVER (ORDER BY publication."publishedAt" DESC, story.id DESC) AS turn
    FROM "Publication" publication JOIN "Story" story ON story.id = publication."storyId"
    WHERE publication."publishedAt" >= ${instant(today)} AND ${chosen} AND ${older}
    ORDER BY publication."publishedAt" DESC, story.id DESC LIMIT ${columnSize + 1}`;
}

/** The cards of a column from a place on, one more than is shown: `place`, `id`, `at` and their order, `turn`. */
export function columnQuery(
  column: BoardColumn,
  viewer: Viewer,
  filter: BoardFilter,
  { today, after }: { today: Date; after: BoardCursor | null },
): Prisma.Sql {
  const chosen = visible(viewer, filter);
  if (column === 'scheduled') return scheduled(chosen, after);
  if (column === 'published') return published(chosen, today, after);
  return Prisma.sql`
    SELECT ${column}::text AS place, story.id, NULL::timestamptz AS at,
      row_number() OVER (ORDER BY story."deadlineAt", story."updatedAt" DESC, story.id DESC) AS turn
    FROM "Story" story
    WHERE story.status = ${column}::"StoryStatus" AND ${chosen} AND ${behind(after)}
    ORDER BY story."deadlineAt", story."updatedAt" DESC, story.id DESC LIMIT ${columnSize + 1}`;
}
