import type { JobName } from '@/lib/document/shapes/job';
import type { Task } from './task';
import { checkDueLinks } from './tasks/check-links';
import { checkMediaTask } from './tasks/check-media';
import { checkReceiptTask } from './tasks/check-receipt';
import { clearContentsTask } from './tasks/clear-contents';
import { drawShareCardTask } from './tasks/draw-share-card';
import { findStaleCards } from './tasks/find-stale-cards';
import { findStalePhotos } from './tasks/find-stale-photos';
import { followEventTask } from './tasks/follow-event';
import { indexStoriesTask } from './tasks/index-stories';
import { mailNoticesTask } from './tasks/mail-notices';
import { makePhotoFilesTask } from './tasks/make-photo-files';
import { pingHubTask } from './tasks/ping-hub';
import { pingIndexNowTask } from './tasks/ping-index-now';
import { postNoticeTask } from './tasks/post-notice';
import { realignSchedulesTask } from './tasks/realign-schedules';
import { relateStoriesTask } from './tasks/relate-stories';
import { removePhotoFilesTask } from './tasks/remove-photo-files';
import { removeShareCardTask } from './tasks/remove-share-card';
import { sendWebhookTask } from './tasks/send-webhook';
import { tellOfSignInTask } from './tasks/tell-of-sign-in';
import { tidyDropsTask } from './tasks/tidy-drops';
import { tidyEventsTask } from './tasks/tidy-events';
import { tidyJobs } from './tasks/tidy-jobs';
import { tintPhotosTask } from './tasks/tint-photos';
import { watchDueEmbeds } from './tasks/watch-embeds';

type Tasks = { [Name in JobName]: Task<Name> };

/** Everything the worker can do, one file in `tasks/` for each. */
export const tasks: Tasks = {
  'make-photo-files': makePhotoFilesTask,
  'remove-photo-files': removePhotoFilesTask,
  'clear-contents': clearContentsTask,
  'check-media': checkMediaTask,
  'find-stale-photos': findStalePhotos,
  'tint-photos': tintPhotosTask,
  'tidy-jobs': tidyJobs,
  'tidy-drops': tidyDropsTask,
  'check-links': checkDueLinks,
  'realign-schedules': realignSchedulesTask,
  'follow-event': followEventTask,
  'send-webhook': sendWebhookTask,
  'mail-notices': mailNoticesTask,
  'post-notice': postNoticeTask,
  'check-receipt': checkReceiptTask,
  'ping-hub': pingHubTask,
  'ping-index-now': pingIndexNowTask,
  'tidy-events': tidyEventsTask,
  'watch-embeds': watchDueEmbeds,
  'tell-of-sign-in': tellOfSignInTask,
  'index-stories': indexStoriesTask,
  'draw-share-card': drawShareCardTask,
  'remove-share-card': removeShareCardTask,
  'find-stale-cards': findStaleCards,
  'relate-stories': relateStoriesTask,
};
