import { database } from '../client';

/**
 * Removes the jobs that failed for good after a newer one for the same subject had taken their place: adding that one
 * took their key, and what came of it is what counts.
 */
export async function removeReplacedJobs(): Promise<number> {
  return database().$executeRaw`
    DELETE FROM graphile_worker._private_jobs
    WHERE key IS NULL AND locked_at IS NULL AND attempts >= max_attempts`;
}
