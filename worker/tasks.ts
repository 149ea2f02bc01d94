import type { JobName } from '@/lib/document/shapes/job';
import type { Task } from './task';
import { checkDueLinks } from './tasks/check-links';
import { checkMediaTask } from './tasks/check-media';
import { clearContentsTask } from './tasks/clear-contents';
import { findStalePhotos } from './tasks/find-stale-photos';
import { makePhotoFilesTask } from './tasks/make-photo-files';
import { realignSchedulesTask } from './tasks/realign-schedules';
import { removePhotoFilesTask } from './tasks/remove-photo-files';
import { tidyDropsTask } from './tasks/tidy-drops';
import { tidyJobs } from './tasks/tidy-jobs';
import { watchDueEmbeds } from './tasks/watch-embeds';

type Tasks = { [Name in JobName]: Task<Name> };

/** Everything the worker can do, one file in `tasks/` for each. */
export const tasks: Tasks = {
  'make-photo-files': makePhotoFilesTask,
  'remove-photo-files': removePhotoFilesTask,
  'clear-contents': clearContentsTask,
  'check-media': checkMediaTask,
  'find-stale-photos': findStalePhotos,
  'tidy-jobs': tidyJobs,
  'tidy-drops': tidyDropsTask,
  'check-links': checkDueLinks,
  'realign-schedules': realignSchedulesTask,
  'watch-embeds': watchDueEmbeds,
};
