import type { StoryReview } from '@/lib/document/shapes/story-review';
import { database } from '../client';
import { isoInstant } from '../iso-instant';
import { Prisma } from '../prisma/client';

/** A `StoryReview` as JSON, of the row called `story`. */
export const reviewOf = Prisma.sql`
  jsonb_build_object(
    'assignees', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', holder.id, 'name', holder.name)
        ORDER BY holder.name, holder.id), '[]')
      FROM "Person" holder WHERE holder.id = ANY(story."assigneeIds")),
    'deadline', CASE WHEN story."deadlineAt" IS NOT NULL THEN jsonb_build_object(
      'at', ${isoInstant('story."deadlineAt"')},
      'zone', story."deadlineZone") END,
    'approvedVersion', story."approvedVersion",
    'step', (SELECT jsonb_build_object('kind', step.kind, 'by', stepper.name, 'note', step.note,
        'at', ${isoInstant('step.at')})
      FROM "StoryStep" step JOIN "Person" stepper ON stepper.id = step."byId"
      WHERE step."storyId" = story.id ORDER BY step.at DESC, step.id DESC LIMIT 1))`;

/** Who writes a story, until when, and how far it has come. The viewer's right to read the story is its caller's. */
export async function getReview(storyId: string): Promise<StoryReview> {
  const [row] = await database().$queryRaw<{ review: StoryReview }[]>`
    SELECT ${reviewOf} AS review FROM "Story" story WHERE story.id = ${storyId}::uuid`;
  return row?.review ?? { assignees: [], deadline: null, approvedVersion: null, step: null };
}
