import type { Agenda, AgendaEntry, BoardFilter } from '@/lib/document/shapes/board';
import { weekFrom } from '@/lib/document/week';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../../client';
import { newsroomZone } from './newsroom-zone';
import { visible } from './visible';

/** More than any newsroom plans for a week. */
const most = 500;

/** After so many days nobody waits any more for what is overdue. */
const overdueDays = 60;

/**
 * What happens to stories in seven days, or has to have happened, in one query: deadlines of what isn't out, what is planned,
 * ends of embargoes, live coverage. In the order of time.
 * @param day the first, by the newsroom's clocks; null for today, and then what is overdue from before comes with it
 */
export async function getAgenda(
  viewer: Viewer,
  filter: BoardFilter,
  day: string | null,
  now = new Date(),
): Promise<Agenda> {
  const { from, to } = weekFrom(day, await newsroomZone(), now);
  const start = from.toISOString();
  const end = to.toISOString();
  const longAgo = new Date(from.getTime() - overdueDays * 86_400_000).toISOString();
  const rows = await database().$queryRaw<(Omit<AgendaEntry, 'at'> & { at: Date })[]>`
    SELECT happening.kind, happening.at, story.id AS "storyId", story.headline, story.status::text AS status,
      ARRAY(SELECT holder.name FROM "Person" holder
        WHERE holder.id = ANY(CASE WHEN cardinality(story."assigneeIds") > 0 THEN story."assigneeIds"
          ELSE ARRAY[story."createdById"] END) ORDER BY holder.name) AS holders
    FROM (
      SELECT 'deadline' AS kind, id AS "storyId", "deadlineAt" AS at FROM "Story"
        WHERE "deadlineAt" >= ${start}::timestamptz AND "deadlineAt" < ${end}::timestamptz
          AND status IN ('draft', 'in_review', 'returned', 'approved', 'scheduled')
      UNION ALL
      SELECT 'deadline', id, "deadlineAt" FROM "Story"
        WHERE ${day === null} AND "deadlineAt" < ${start}::timestamptz AND "deadlineAt" >= ${longAgo}::timestamptz
          AND status IN ('draft', 'in_review', 'returned')
      UNION ALL
      SELECT CASE part.kind WHEN 'live_post' THEN 'post' ELSE plan.verb END, plan."storyId", plan."dueAt"
        FROM "Schedule" plan LEFT JOIN "Update" part ON part.id = plan."updateId"
        WHERE plan.state = 'planned' AND plan."dueAt" >= ${start}::timestamptz AND plan."dueAt" < ${end}::timestamptz
      UNION ALL
      SELECT 'embargo', "storyId", until FROM "Embargo"
        WHERE until >= ${start}::timestamptz AND until < ${end}::timestamptz
      UNION ALL
      SELECT 'live', "storyId", "startsAt" FROM "LiveCoverage"
        WHERE "startsAt" >= ${start}::timestamptz AND "startsAt" < ${end}::timestamptz
      UNION ALL
      SELECT 'live-end', "storyId", "endsAt" FROM "LiveCoverage"
        WHERE "endsAt" >= ${start}::timestamptz AND "endsAt" < ${end}::timestamptz AND state <> 'ended'
    ) happening
    JOIN "Story" story ON story.id = happening."storyId"
    WHERE ${visible(viewer, filter)}
    ORDER BY happening.at, story.id, happening.kind LIMIT ${most + 1}`;
  const entries = rows.slice(0, most).map((row) => ({ ...row, at: row.at.toISOString() }));
  return { entries, full: rows.length > most };
}
