import type { TaskList } from 'graphile-worker';
import { askedBy, type JobName, type JobPayload, jobPayloads } from '@/lib/document/shapes/job';
import { within } from '@/lib/kit/log/request-id';
import { tasks } from './tasks';

/** Runs a task on what the queue hands out: the clock adds a note of its own to a payload. */
function asHandler<Name extends JobName>(name: Name): NonNullable<TaskList[string]> {
  return async (given, { job, abortSignal }) => {
    const { _cron: _, [askedBy]: asked, ...own } = given as Record<string, unknown>;
    const requestId = typeof asked === 'string' ? asked : undefined;
    const payload = jobPayloads[name].parse(own) as JobPayload<Name>;
    // A Problem's message is its code, which is what the queue keeps and the desk explains.
    await within({ job: name, ...(requestId && { requestId }) }, () =>
      tasks[name](payload, { signal: abortSignal, last: job.attempts >= job.max_attempts }),
    );
  };
}

/** The named tasks, or all the others, as graphile-worker wants them. */
export function taskList(wanted: (name: JobName) => boolean): TaskList {
  const names = (Object.keys(tasks) as JobName[]).filter(wanted);
  return Object.fromEntries(names.map((name) => [name, asHandler(name)]));
}
