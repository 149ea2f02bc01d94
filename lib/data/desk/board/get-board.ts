import {
  type Board,
  type BoardCard,
  type BoardColumn,
  type BoardFilter,
  type BoardPart,
  boardColumns,
} from '@/lib/document/shapes/board';
import type { StoryStatus } from '@/lib/document/shapes/desk-story';
import { instantOf, localTime } from '@/lib/kit/local-instant';
import { can } from '@/lib/policy/can';
import { storySubject } from '@/lib/policy/story-subject';
import type { Verb } from '@/lib/policy/table';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../../client';
import { Prisma } from '../../prisma/client';
import { decodeBoardCursor, encodeBoardCursor } from './board-cursor';
import { columnQuery, columnSize } from './column-query';
import { newsroomZone } from './newsroom-zone';

interface Row
  extends Omit<BoardCard, 'may' | 'deadline' | 'at' | 'updatedAt' | 'embargoedUntil' | 'assigned'> {
  place: BoardColumn;
  at: Date | null;
  status: StoryStatus;
  createdById: string;
  assigneeIds: string[];
  sectionId: string | null;
  deadlineAt: Date | null;
  deadlineZone: string | null;
  updatedAt: Date;
  embargoedUntil: Date | null;
}

function toCard(viewer: Viewer, row: Row): BoardCard {
  const subject = storySubject(row);
  const may = (verb: Verb) => can(viewer, verb, subject);
  const { deadlineAt, deadlineZone } = row;
  return {
    id: row.id,
    headline: row.headline,
    slug: row.slug,
    status: row.status,
    section: row.section,
    holders: row.holders,
    assigned: row.assigneeIds.length > 0,
    deadline: deadlineAt && deadlineZone ? { at: deadlineAt.toISOString(), zone: deadlineZone } : null,
    at: row.at?.toISOString() ?? null,
    path: row.path,
    updatedAt: row.updatedAt.toISOString(),
    embargoedUntil: row.embargoedUntil?.toISOString() ?? null,
    changed: row.changed,
    step: row.step,
    may: {
      assign: may('story.assign'),
      deadline: may('story.deadline'),
      handIn: may('story.hand-in'),
      return: may('story.return'),
      approve: may('story.approve'),
      publish: may('story.publish'),
    },
  };
}

/** Everything that cards show, in one query whatever the columns. */
async function readCards(places: Prisma.Sql[]): Promise<Row[]> {
  return database().$queryRaw<Row[]>`
    SELECT picked.place, picked.at, story.id, story.headline, story.slug, story.status::text AS status,
      story."createdById", story."assigneeIds", story."sectionId", section.name AS section,
      story."deadlineAt", story."deadlineZone", story."updatedAt", publication.path,
      coalesce(story.status = 'approved' AND story.version > story."approvedVersion", false) AS changed,
      CASE WHEN embargo.until > statement_timestamp() THEN embargo.until END AS "embargoedUntil",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', holder.id, 'name', holder.name)
          ORDER BY holder.name, holder.id), '[]')
        FROM "Person" holder
        WHERE holder.id = ANY(CASE WHEN cardinality(story."assigneeIds") > 0 THEN story."assigneeIds"
          ELSE ARRAY[story."createdById"] END)) AS holders,
      (SELECT jsonb_build_object('kind', step.kind, 'by', stepper.name, 'note', left(step.note, 280))
        FROM "StoryStep" step JOIN "Person" stepper ON stepper.id = step."byId"
        WHERE step."storyId" = story.id ORDER BY step.at DESC, step.id DESC LIMIT 1) AS step
    FROM (${Prisma.join(
      places.map((place) => Prisma.sql`(${place})`),
      ' UNION ALL ',
    )}) picked
    JOIN "Story" story ON story.id = picked.id
    LEFT JOIN "Section" section ON section.id = story."sectionId"
    LEFT JOIN "Publication" publication ON publication."storyId" = story.id
    LEFT JOIN "Embargo" embargo ON embargo."storyId" = story.id
    ORDER BY picked.place, picked.turn`;
}

function toPart(viewer: Viewer, rows: readonly Row[]): BoardPart {
  const page = rows.slice(0, columnSize);
  const last = page.at(-1);
  const next =
    rows.length > columnSize && last
      ? encodeBoardCursor({
          deadline: last.at ? null : last.deadlineAt,
          at: last.at ?? last.updatedAt,
          id: last.id,
        })
      : null;
  return { cards: page.map((row) => toCard(viewer, row)), next };
}

/** When the newsroom's day began, by its clocks. */
async function startOfToday(now: Date): Promise<Date> {
  const zone = await newsroomZone();
  const midnight = `${localTime(now.toISOString(), zone).slice(0, 10)}T00:00`;
  return new Date(instantOf(midnight, zone) ?? now);
}

/**
 * The newsroom's work by how far it has come, in one query: of each column the first cards, what is due soonest on top.
 * What a viewer may not open isn't on it.
 */
export async function getBoard(viewer: Viewer, filter: BoardFilter, now = new Date()): Promise<Board> {
  const from = { today: await startOfToday(now), after: null };
  const rows = await readCards(boardColumns.map((column) => columnQuery(column, viewer, filter, from)));
  const part = (column: BoardColumn) =>
    toPart(
      viewer,
      rows.filter(({ place }) => place === column),
    );
  return Object.fromEntries(boardColumns.map((column) => [column, part(column)])) as Board;
}

/** More of one column, from where it was cut off. */
export async function getBoardPart(
  viewer: Viewer,
  filter: BoardFilter,
  column: BoardColumn,
  after: string,
  now = new Date(),
): Promise<BoardPart> {
  const from = { today: await startOfToday(now), after: decodeBoardCursor(after) };
  return toPart(viewer, await readCards([columnQuery(column, viewer, filter, from)]));
}
