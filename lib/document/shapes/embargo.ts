import * as z from 'zod/mini';
import { wallTimeSchema } from './schedule';

/** How long a note beside an embargo, or the reason for breaking one, may be. */
export const longestEmbargoNote = 500;

/** What an embargo is set with. `reason` is asked for where another one ends later. */
export const embargoRequestSchema = z.strictObject({
  storyId: z.uuid(),
  /** When it ends, by the newsroom's clocks; null lifts it. */
  time: z.nullable(wallTimeSchema),
  note: z.string().check(z.maxLength(longestEmbargoNote)),
  reason: z.string().check(z.maxLength(longestEmbargoNote)),
});

export type EmbargoRequest = z.infer<typeof embargoRequestSchema>;

/** An embargo that hasn't ended, as the desk shows it. */
export interface StoryEmbargo {
  /** ISO instant. */
  until: string;
  /** IANA zone of the clocks that it was read from. */
  zone: string;
  note: string;
  by: string;
}
