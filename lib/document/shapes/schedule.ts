import * as z from 'zod/mini';

/** A date and time as clocks on a wall show it: `2026-11-29T06:00`. */
const wallTime = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/));

/** Which of the two is meant where a night brings the time twice; null where it comes once. */
const turn = z.nullable(z.enum(['first', 'second']));

/** A time by the newsroom's clocks. */
export const wallTimeSchema = z.strictObject({ wall: wallTime, turn });

/** What can be planned for a story: that it, the changes of it or an update of it go out, or that it is taken down. */
export const plannedSchema = z.discriminatedUnion('verb', [
  z.strictObject({ verb: z.literal('publish'), substantive: z.boolean() }),
  z.strictObject({
    verb: z.literal('unpublish'),
    answer: z.enum(['gone', 'redirect']),
    target: z.string().check(z.maxLength(2_048)),
  }),
  z.strictObject({ verb: z.literal('update'), updateId: z.uuid() }),
]);

export type Planned = z.infer<typeof plannedSchema>;

export const scheduleRequestSchema = z.strictObject({
  storyId: z.uuid(),
  planned: plannedSchema,
  wall: wallTime,
  turn,
});

/** What somebody plans for a story, at a time of the newsroom's clocks. */
export type ScheduleRequest = z.infer<typeof scheduleRequestSchema>;

/** A time of the newsroom's clocks, as somebody typed it. */
const typedTime = z.strictObject({ wall: wallTime, turn: z.nullable(z.enum(['first', 'second'])) });

export const coverageTimesSchema = z.strictObject({
  storyId: z.uuid(),
  /** Null: with the first post, or when somebody says so. */
  from: z.nullable(typedTime),
  /** Null: nobody knows. */
  until: z.nullable(typedTime),
});

/** From when to when a story is covered live. */
export type CoverageTimes = z.infer<typeof coverageTimesSchema>;

/** Something planned, as the desk shows it. */
export interface StorySchedule {
  id: string;
  verb: Planned['verb'];
  /** The update that goes out; null where it is about the story itself. */
  updateId: string | null;
  wall: string;
  /** IANA zone of the clocks that `wall` was read from. */
  zone: string;
  /** The instant that comes of both (ISO). */
  dueAt: string;
  by: string;
  /** Why it did not happen, as a sentence; null while it is still to come. */
  problem: string | null;
}
