import type { StoryStatus } from '@/lib/document/shapes/desk-story';
import type { Colleague, StoryNow } from '@/lib/document/shapes/story-now';
import { updateKinds } from '@/lib/document/shapes/update-kind';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import { storySubject } from '@/lib/policy/story-subject';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { isoInstant } from '../iso-instant';
import { type PlanRow, plansOf, toPlan } from './story-plans';
import { reviewOf } from './story-review';

/** The audit log's verbs by which a story comes to stand elsewhere. */
const turns = [
  'story.publish',
  'story.unpublish',
  'story.schedule',
  'story.retract',
  'story.kill',
  'story.hand-in',
  'story.take-back',
  'story.return',
  'story.approve',
  'story.reopen',
];

type Person = StoryNow['savedBy'];

interface Row {
  at: Date;
  createdById: string;
  assigneeIds: string[];
  sectionId: string | null;
  version: number;
  savedBy: Person;
  status: StoryStatus;
  path: string | null;
  firstPublishedAt: Date | null;
  clockedAt: Date | null;
  publishedVersion: number | null;
  turnedBy: Person | null;
  receipt: StoryNow['receipt'];
  notes: string;
  updates: string;
  schedules: PlanRow[] | null;
  embargo: StoryNow['embargo'];
  review: StoryNow['review'];
  present: Colleague[] | null;
}

/**
 * The state of a story that others may change while it is open, read in one look: pages ask for it whenever something
 * is heard of the story.
 * @throws Problem `not-found`, also for a story that the viewer may not read
 */
export async function getStoryNow(viewer: Viewer, id: string): Promise<StoryNow> {
  const [row] = isId(id)
    ? await database().$queryRaw<Row[]>`
        SELECT statement_timestamp() AS at, story."createdById", story."assigneeIds", story."sectionId", story.version, story.status::text AS status,
          story."firstPublishedAt", story."clockedAt", story."publishedVersion", publication.path,
          jsonb_build_object('id', saver.id, 'name', saver.name) AS "savedBy",
          (SELECT jsonb_build_object('id', person.id, 'name', person.name)
            FROM "AuditLine" line LEFT JOIN "Person" person ON person.id = line."personId"
            WHERE line."subjectKind" = 'story' AND line."subjectId" = ${id} AND line.verb = ANY(${turns})
            ORDER BY line.at DESC LIMIT 1) AS "turnedBy",
          (SELECT jsonb_build_object('state', state, 'findings', findings, 'checkedAt', "checkedAt")
            FROM "Receipt" receipt WHERE receipt."storyId" = story.id) AS receipt,
          (SELECT concat_ws('.', count(*), count(note."resolvedAt"), max(note."resolvedAt"), sum(
              (SELECT count(*) FROM "NoteAnswer" answer WHERE answer."noteId" = note.id)))
            FROM "Note" note WHERE note."storyId" = story.id) AS notes,
          (SELECT concat_ws('.', count(*), sum(part.version), sum(part."publishedVersion"),
              sum(extract(epoch FROM part."publishedAt")), count(*) FILTER (WHERE part.status = 'withdrawn'))
            FROM "Update" part
            WHERE part."storyId" = story.id AND part.kind = ANY(${updateKinds}::"UpdateKind"[])) AS updates,
          (SELECT jsonb_build_object('until',
              ${isoInstant('embargo.until')}, 'zone', embargo.zone,
              'note', embargo.note, 'by', person.name)
            FROM "Embargo" embargo JOIN "Person" person ON person.id = embargo."setById"
            WHERE embargo."storyId" = story.id AND embargo.until > statement_timestamp()) AS embargo,
          ${reviewOf} AS review,
          (SELECT jsonb_agg(to_jsonb(listed) ORDER BY listed."dueAt", listed.id) FROM (${plansOf(id)}) listed) AS schedules,
          (SELECT jsonb_agg(jsonb_build_object('pageId', held.id, 'personId', held."personId",
              'name', person.name, 'place', held.place) ORDER BY held.since, held.id)
            FROM "Presence" held JOIN "Person" person ON person.id = held."personId"
            WHERE held."storyId" = story.id AND held."expiresAt" > statement_timestamp()) AS present
        FROM "Story" story
        JOIN "Person" saver ON saver.id = story."updatedById"
        LEFT JOIN "Publication" publication ON publication."storyId" = story.id
        WHERE story.id = ${id}::uuid`
    : [];
  if (!row || !can(viewer, 'story.read', storySubject(row))) {
    throw new Problem('not-found');
  }
  const { createdById: _, assigneeIds: __, sectionId: ___, ...now } = row;
  return {
    ...now,
    at: row.at.toISOString(),
    firstPublishedAt: row.firstPublishedAt?.toISOString() ?? null,
    clockedAt: row.clockedAt?.toISOString() ?? null,
    turnedBy: row.turnedBy?.id ? row.turnedBy : null,
    schedules: row.schedules?.map(toPlan) ?? [],
    present: row.present ?? [],
  };
}
