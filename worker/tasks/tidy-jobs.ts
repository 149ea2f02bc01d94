import { removeReplacedJobs } from '@/lib/data/write/tidy-jobs';
import { releaseJobsOfDeadWorkers } from '@/lib/data/write/worker-presence';
import type { Task } from '../task';

/** Every minute: jobs of workers that died on other machines are taken up, and what was replaced is forgotten. */
export const tidyJobs: Task<'tidy-jobs'> = async () => {
  await releaseJobsOfDeadWorkers(60);
  await removeReplacedJobs();
};
