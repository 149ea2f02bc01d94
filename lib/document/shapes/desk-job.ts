import type { ProblemCode } from '@/lib/kit/problem';
import type { JobName } from './job';

/** Where a job of the background work stands. `again` failed and is tried again by itself; `failed` isn't. */
export type JobState = 'running' | 'waiting' | 'again' | 'failed';

/** A job as the desk sees it. */
export interface DeskJob {
  id: string;
  name: JobName;
  state: JobState;
  /** The photo it is about; null for other work. */
  photo: { id: string; fileName: string; url: string | null } | null;
  /** ISO instant: since when it runs, waits or has failed, or when it is tried again. */
  at: string;
  /** How often it has been tried, this time included. */
  attempts: number;
  maxAttempts: number;
  /** Why the last attempt failed: a code where the house knows one, else the program's own words. */
  problem: ProblemCode | null;
  words: string;
}

/** The background work at one moment. */
export interface JobBoard {
  /** Whether some worker is there to do it. */
  alive: boolean;
  counts: Record<JobState, number>;
  /** The first of each state: what failed, then what runs, is tried again, and waits. */
  jobs: DeskJob[];
}
