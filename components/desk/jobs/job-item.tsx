import type { DeskJob } from '@/lib/document/shapes/desk-job';
import type { JobName } from '@/lib/document/shapes/job';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { jobMessages } from '@/lib/kit/messages/jobs';
import { problemText } from '@/lib/kit/messages/problems';
import { RetryButton } from './retry-button.client';

/** How the work is called; a job without a name here is a type error. */
function nameOf(job: DeskJob): string {
  const names: Record<JobName, string> = jobMessages().names;
  return names[job.name];
}

/** One job: what it is about, where it stands, and in a sentence why it failed. */
export function JobItem({ job, now, locale }: { job: DeskJob; now: number; locale: Locale }) {
  const words = jobMessages();
  const name = nameOf(job);
  const at = formatDate(job.at, 'dateTime', locale);
  const isLater = job.state === 'waiting' && Date.parse(job.at) > now;
  const failed = job.state === 'failed' || job.state === 'again';
  return (
    <li className="flex flex-wrap gap-x-4 gap-y-2 px-4 py-3 sm:flex-nowrap">
      {job.photo?.url && (
        // The file's name stands beside it.
        <img
          src={job.photo.url}
          alt=""
          width={64}
          height={48}
          className="h-12 w-16 shrink-0 rounded-control bg-sunken object-cover"
        />
      )}
      <div className="min-w-0 flex-1">
        <h3 className="text-base font-medium break-words">
          {name}
          {job.photo && <span className="text-ink-soft">: {job.photo.fileName}</span>}
        </h3>
        <p className="mt-0.5 text-sm text-ink-soft">
          <time dateTime={job.at}>{isLater ? words.later(at) : words.at[job.state](at)}</time>
          {failed && (
            <>
              <span aria-hidden="true" className="mx-1.5">
                ·
              </span>
              {job.state === 'failed'
                ? words.failed(job.attempts)
                : words.attempts(job.attempts, job.maxAttempts)}
            </>
          )}
        </p>
        {failed && <Reason job={job} />}
      </div>
      {failed && (
        <div className="w-full ps-20 sm:w-auto sm:shrink-0 sm:ps-0">
          <RetryButton id={job.id} label={words.retry} name={words.retryOf(job.photo?.fileName ?? name)} />
        </div>
      )}
    </li>
  );
}

/** A sentence for journalists; what the program itself said is for whoever looks after the server. */
function Reason({ job }: { job: DeskJob }) {
  const words = jobMessages();
  return (
    <div className="mt-1.5 max-w-2xl text-sm">
      <p className="text-pretty text-danger">{job.problem ? problemText(job.problem) : words.unexpected}</p>
      {!job.problem && job.words && (
        <details className="mt-1 text-ink-soft">
          <summary className="w-fit py-0.5">{words.details}</summary>
          <p className="mt-1 rounded-control bg-sunken px-2 py-1 font-mono text-xs break-words whitespace-pre-wrap">
            {job.words}
          </p>
        </details>
      )}
    </div>
  );
}
