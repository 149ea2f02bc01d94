import type { ReactNode } from 'react';
import type { BoardCard, BoardColumn } from '@/lib/document/shapes/board';
import { isUnready } from '@/lib/document/shapes/story-review';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { boardMessages } from '@/lib/kit/messages/board';

/** Whether a story should have been ready by now. */
export function isOverdue({ deadline, status }: BoardCard, now: number): boolean {
  return deadline !== null && isUnready(status) && Date.parse(deadline.at) <= now;
}

function Sign({ late }: { late: boolean }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className="size-3.5 shrink-0"
      fill="none"
      stroke="currentColor"
    >
      {late ? (
        <path d="M8 2 1.5 13.5h13L8 2Zm0 4.2v3.6m0 1.7v.1" strokeWidth="1.5" strokeLinejoin="round" />
      ) : (
        <path d="M8 4.5V8l2.5 1.5M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0Z" strokeWidth="1.3" />
      )}
    </svg>
  );
}

function Line({
  at,
  tone,
  late = false,
  children,
}: {
  at: string;
  tone: string;
  late?: boolean;
  children: ReactNode;
}) {
  return (
    <p className={`flex items-center gap-1.5 ${tone}`}>
      <Sign late={late} />
      <time dateTime={at}>{children}</time>
    </p>
  );
}

interface Props {
  card: BoardCard;
  column: BoardColumn;
  /** Milliseconds since 1970. */
  now: number;
  locale: Locale;
}

/** When a story has to be ready, goes out or went out, in words and with a sign, not by colour alone. */
export function CardTimes({ card, column, now, locale }: Props) {
  const words = boardMessages().card;
  const { deadline, at, status, embargoedUntil } = card;
  const day = (instant: string) => formatDate(instant, 'date', locale);
  const when = (instant: string) =>
    formatDate(instant, day(instant) === day(new Date(now).toISOString()) ? 'clock' : 'short', locale);
  const late = isOverdue(card, now);
  return (
    <>
      {deadline && column !== 'published' && column !== 'scheduled' && (
        <Line at={deadline.at} late={late} tone={late ? 'font-semibold text-danger' : 'text-ink-soft'}>
          {late ? words.overdue(when(deadline.at)) : words.due(when(deadline.at))}
        </Line>
      )}
      {at && (
        <Line at={at} tone="text-ink-soft">
          {column === 'published'
            ? words.wentOut(when(at))
            : status === 'published'
              ? words.changesGoOut(when(at))
              : words.goesOut(when(at))}
        </Line>
      )}
      {embargoedUntil && (
        <Line at={embargoedUntil} tone="font-semibold text-caution">
          {words.embargoed(when(embargoedUntil))}
        </Line>
      )}
    </>
  );
}
