import type { JobName } from '@/lib/document/shapes/job';
import type { Task } from './task';
import { tidyJobs } from './tasks/tidy-jobs';

type Tasks = { [Name in JobName]: Task<Name> };

/** Everything the worker can do, one file in `tasks/` for each. */
export const tasks: Tasks = {
  'tidy-jobs': tidyJobs,
};
