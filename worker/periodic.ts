import { parseCronItems } from 'graphile-worker';
import type { JobName } from '@/lib/document/shapes/job';

/** A job without a payload that is added by the clock. */
interface Periodic {
  task: JobName;
  /** Cron, in UTC. */
  match: string;
}

const periodic: readonly Periodic[] = [
  { task: 'tidy-jobs', match: '* * * * *' },
  { task: 'tidy-drops', match: '17 * * * *' },
  { task: 'find-stale-cards', match: '*/5 * * * *' },
  { task: 'find-stale-photos', match: '*/15 * * * *' },
  { task: 'tint-photos', match: '41 * * * *' },
  { task: 'check-media', match: '17 3 * * *' },
  { task: 'realign-schedules', match: '7 3 * * *' },
  { task: 'tidy-events', match: '37 4 * * *' },
  { task: 'watch-embeds', match: '*/5 * * * *' },
  { task: 'index-stories', match: '* * * * *' },
  { task: 'relate-stories', match: '* * * * *' },
];

/**
 * What the worker does by the clock. Only one of several workers adds a job, and one that is late is replaced by the
 * next, so they never pile up.
 */
export const periodicJobs = parseCronItems(
  periodic.map(({ task, match }) => ({
    task,
    match,
    identifier: task,
    options: { jobKey: `${task}:clock`, maxAttempts: 1 },
  })),
);
