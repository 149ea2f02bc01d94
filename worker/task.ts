import type { JobName, JobPayload } from '@/lib/document/shapes/job';

/** What a task knows of the attempt it is. */
export interface Attempt {
  /** Aborts when the worker is to stop and the task has taken long to finish: it then fails, and is tried again. */
  signal: AbortSignal;
  /** Whether nobody will try again if this one fails. */
  last: boolean;
}

/**
 * Does one job. It may be run twice, also at once, because a worker can die after the work and before its
 * acknowledgement: whatever it changes must come out the same. An error makes it be tried again later; its message is
 * what the desk sees.
 */
export type Task<Name extends JobName> = (payload: JobPayload<Name>, attempt: Attempt) => Promise<void>;
