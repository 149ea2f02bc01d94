import * as z from 'zod/mini';
import { timeReach } from '../kit/time-reach';
import { wallTimeSchema } from './shapes/schedule';

/** No newspaper is older than 1605: a year before that is a slip of the finger. */
export const firstNewspaper = new Date(timeReach.earliest);

/** The first of some instants; nulls don't count. */
export function earliestOf([first, ...others]: [Date, ...(Date | null)[]]): Date {
  return others.reduce<Date>((best, time) => (time && time < best ? time : best), first);
}

/** What corrects a published time: a time by the newsroom's clocks, or null for the one that was first recorded. */
export const timeCorrectionSchema = z.strictObject({ id: z.uuid(), time: z.nullable(wallTimeSchema) });
