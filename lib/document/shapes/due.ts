import { z } from 'zod';
import { rightSubjectSchema } from './right-rule';

/** What becomes due, by name, and what whoever does it has to know. */
export const dueDetails = {
  /** A rule about pictures begins or ends: files go to readers or leave them. `after` goes on behind a photo. */
  'rights-edge': z.strictObject({ subject: rightSubjectSchema, after: z.uuid().optional() }),
  /** The desk is told that a rule will take pictures away, `days` before it does at `happensAt`. */
  'rights-warning': z.strictObject({ days: z.number().int().positive(), happensAt: z.iso.datetime() }),
  /** A deleted photo can no longer be brought back: its row and its files go. */
  'photo-purge': z.strictObject({}),
  /** Something that was planned for a story happens. The subject is the schedule. */
  schedule: z.strictObject({}),
  /** A version of a front goes out. The subject is the plan. */
  'front-plan': z.strictObject({}),
  /** The deadline of a story (the subject) is near, or has passed; another one has been set where it isn't `deadline`. */
  deadline: z.strictObject({ deadline: z.iso.datetime(), stage: z.enum(['near', 'passed']) }),
  /** Live coverage begins, or ends, as it was announced. The subject is the story. */
  'live-begin': z.strictObject({}),
  'live-end': z.strictObject({}),
};

export type DueKind = keyof typeof dueDetails;

export type DueDetail<Kind extends DueKind> = z.infer<(typeof dueDetails)[Kind]>;
