import type { StoryReview } from '@/lib/document/shapes/story-review';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { workflowMessages } from '@/lib/kit/messages/workflow';

interface Props {
  review: Pick<StoryReview, 'assignees' | 'deadline'>;
  /** Whether it has to be ready still: a deadline that was kept is none that passed. */
  open: boolean;
  /** Milliseconds since 1970. */
  now: number;
  locale: Locale;
}

/** By whom a story is written, and by when it has to be ready. A deadline that has passed says so in words. */
export function PlanLine({ review: { assignees, deadline }, open, now, locale }: Props) {
  const words = workflowMessages().bar;
  if (assignees.length === 0 && !deadline) return null;
  const over = deadline !== null && open && Date.parse(deadline.at) <= now;
  // Agreed by other clocks than those of now, it says which.
  const format = deadline?.zone === locale.zone ? 'short' : 'dateTime';
  const when = deadline ? formatDate(deadline.at, format, { ...locale, zone: deadline.zone }) : '';
  return (
    <span className="inline-flex flex-wrap gap-x-3">
      {assignees.length > 0 && <span>{words.holders(assignees.map(({ name }) => name).join(', '))}</span>}
      {deadline && (
        <time dateTime={deadline.at} className={over ? 'font-semibold text-danger' : ''}>
          {over ? words.overdue(when) : words.deadline(when)}
        </time>
      )}
    </span>
  );
}
