import { z } from 'zod';

/**
 * Work that goes on in the background, by name, and what each job has to know. A use case adds one in the transaction
 * that makes it necessary (`lib/data/write/add-job`); `worker/tasks` has a file for each.
 */
export const jobPayloads = {
  /** Keeps the queue itself in order. */
  'tidy-jobs': z.strictObject({}),
};

export type JobName = keyof typeof jobPayloads;

export type JobPayload<Name extends JobName> = z.infer<(typeof jobPayloads)[Name]>;
