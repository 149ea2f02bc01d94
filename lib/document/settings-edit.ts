import * as z from 'zod/mini';

/** Settings as somebody wants them, and as they were when that person began: what others changed since stays. */
export interface SettingsEdit<T> {
  settings: T;
  base: T;
}

/** What was decided, with what others had changed meanwhile, and what held before. */
export interface Decision<T> {
  before: T;
  after: T;
}

/** What stands in the way where two people changed the same field, each to something else. */
export interface SettingsClash<T> {
  /** Which fields. */
  fields: readonly string[];
  /** What holds now. */
  current: T;
  /** What would hold with one's own choice in those fields, and with that of the other. What only one changed is in both. */
  mine: T;
  theirs: T;
}

/** The shape of such a request, by the shape of the settings. */
export function settingsEdit<T>(
  settings: z.core.$ZodType<T>,
  base: z.core.$ZodType<T> = settings,
): z.core.$ZodType<SettingsEdit<T>> {
  return z.strictObject({ settings, base });
}
