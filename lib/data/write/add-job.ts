import { askedBy, type JobName, type JobPayload, jobPayloads } from '@/lib/document/shapes/job';
import { scope } from '@/lib/kit/log/request-id';
import { Prisma } from '../prisma/client';
import type { Transaction } from './transaction';

export interface JobOptions {
  /**
   * What the job is about (a photo's id). There is at most one waiting job of a name for a subject: adding it again
   * replaces that one, with its time and its failures; one that runs already is followed by the new one.
   */
  subject: string;
  /** Not before this time. */
  runAt?: Date;
  /** Lower numbers run first; 0 by default. */
  priority?: number;
  /** How often it is tried, with growing pauses, before it counts as failed: over half an hour by default. */
  maxAttempts?: number;
}

/** A job for `graphile_worker.add_job`. @throws Error when the payload isn't one */
export function jobCall<Name extends JobName>(
  name: Name,
  payload: JobPayload<Name>,
  { subject, runAt, priority = 0, maxAttempts = 8 }: JobOptions,
): Prisma.Sql {
  // For whom it was asked goes with it, so that the log of the work can be found from that of the request.
  const { requestId } = scope();
  const json = JSON.stringify({
    ...jobPayloads[name].parse(payload),
    ...(requestId && { [askedBy]: requestId }),
  });
  return Prisma.sql`graphile_worker.add_job(
    ${name}::text, ${json}::json, job_key => ${`${name}:${subject}`}::text,
    run_at => ${runAt ?? null}::timestamptz, priority => ${priority}::int, max_attempts => ${maxAttempts}::int)`;
}

/**
 * Adds a job for the worker. It exists exactly if the transaction is committed, and begins within moments of that.
 * @throws Error when the payload isn't one
 */
export async function addJob<Name extends JobName>(
  tx: Transaction,
  name: Name,
  payload: JobPayload<Name>,
  options: JobOptions,
): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM ${jobCall(name, payload, options)}`;
}

/**
 * Adds a job for each of several subjects. One that waits for a subject already is left as it is, with its time: what
 * comes meanwhile is done with it.
 * @throws Error when a payload isn't one
 */
export async function addJobs<Name extends JobName>(
  tx: Transaction,
  name: Name,
  jobs: readonly { subject: string; payload: JobPayload<Name> }[],
  { runAt }: { runAt?: Date } = {},
): Promise<void> {
  if (jobs.length === 0) return;
  const keys = jobs.map(({ subject }) => `${name}:${subject}`);
  const payloads = jobs.map(({ payload }) => JSON.stringify(jobPayloads[name].parse(payload)));
  await tx.$executeRaw`
    SELECT count(*) FROM unnest(${keys}::text[], ${payloads}::text[]) AS job (key, payload),
      LATERAL graphile_worker.add_job(${name}::text, job.payload::json, job_key => job.key,
        job_key_mode => 'preserve_run_at', run_at => ${runAt ?? null}::timestamptz, max_attempts => 8)`;
}
