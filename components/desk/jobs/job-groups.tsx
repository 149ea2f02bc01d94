import type { JobBoard, JobState } from '@/lib/document/shapes/desk-job';
import type { Locale } from '@/lib/kit/dates';
import { jobMessages } from '@/lib/kit/messages/jobs';
import { JobItem } from './job-item';
import { RetryButton } from './retry-button.client';

interface Props {
  board: JobBoard;
  /** Milliseconds since 1970, of this rendering. */
  now: number;
  locale: Locale;
}

const states: JobState[] = ['failed', 'running', 'again', 'waiting'];

/** The jobs by where they stand, what failed first: it is what somebody may have to do something about. */
export function JobGroups({ board, now, locale }: Props) {
  const words = jobMessages();
  const shown = states.filter((state) => board.counts[state] > 0);
  if (shown.length === 0) {
    return (
      <div className="grid justify-items-center gap-2 px-4 py-16 text-center">
        <h2 className="font-serif text-xl font-medium">{words.nothing}</h2>
        <p className="max-w-md text-sm text-pretty text-ink-soft">{words.nothingHint}</p>
      </div>
    );
  }
  return shown.map((state) => {
    const jobs = board.jobs.filter((job) => job.state === state);
    const rest = board.counts[state] - jobs.length;
    return (
      <section key={state} className="mt-8">
        <div className="mb-2 flex flex-wrap items-baseline gap-x-4 gap-y-2">
          <h2 className="font-serif text-xl font-medium">
            {words.groups[state]}{' '}
            <span className="font-sans text-sm font-normal text-ink-soft tabular-nums">
              {board.counts[state]}
            </span>
          </h2>
          {state === 'failed' && board.counts.failed > 1 && <RetryButton id={null} label={words.retryAll} />}
        </div>
        <ul className="-mx-4 divide-y divide-rule border-y border-rule sm:mx-0 sm:rounded-control sm:border sm:bg-surface">
          {jobs.map((job) => (
            <JobItem key={job.id} job={job} now={now} locale={locale} />
          ))}
        </ul>
        {rest > 0 && <p className="mt-2 text-sm text-ink-soft">{words.more(rest)}</p>}
      </section>
    );
  });
}
