import { rescheduleJobs } from '@/lib/data/write/retry-jobs';
import { inTransaction } from '@/lib/data/write/transaction';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from './context';

/**
 * Has a job of the background work run again at once; with null, all that have failed for good.
 * @returns how many begin again
 * @throws Problem `not-allowed`; `wrong-state` when that job runs already or is done
 */
export async function retryJobs({ viewer }: NewsroomContext, id: string | null): Promise<number> {
  assertCan(viewer, 'jobs.retry');
  const count = await inTransaction((tx) => rescheduleJobs(tx, id));
  if (id !== null && count === 0) throw new Problem('wrong-state');
  return count;
}
