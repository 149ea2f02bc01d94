import Link from 'next/link';
import { type BoardQuery, boardAddress } from '@/lib/document/board-query';
import type { Agenda, AgendaEntry } from '@/lib/document/shapes/board';
import { isUnready } from '@/lib/document/shapes/story-review';
import { dayIn, weekFrom, weeksBeside } from '@/lib/document/week';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { boardMessages } from '@/lib/kit/messages/board';

interface Props {
  agenda: Agenda;
  query: BoardQuery;
  locale: Locale;
  now: Date;
}

const tones: Record<AgendaEntry['kind'], string> = {
  deadline: 'border-s-ink',
  publish: 'border-s-good',
  update: 'border-s-good',
  post: 'border-s-accent',
  unpublish: 'border-s-danger',
  embargo: 'border-s-caution',
  live: 'border-s-accent',
  'live-end': 'border-s-accent',
};

interface EntryProps {
  entry: AgendaEntry;
  /** It is from before the days that are shown. */
  early: boolean;
  locale: Locale;
  now: Date;
}

function Entry({ entry, early, locale, now }: EntryProps) {
  const words = boardMessages();
  const late = entry.kind === 'deadline' && isUnready(entry.status) && new Date(entry.at) <= now;
  return (
    <li
      className={`relative border border-s-3 border-rule bg-surface px-2.5 py-2 text-[0.8125rem] leading-snug ${late ? 'border-s-danger' : tones[entry.kind]}`}
    >
      <p className={`flex flex-wrap gap-x-1.5 ${late ? 'font-semibold text-danger' : 'text-ink-soft'}`}>
        <time dateTime={entry.at} className="font-semibold tabular-nums">
          {formatDate(entry.at, early ? 'short' : 'clock', locale)}
        </time>
        {late ? words.week.missed : words.week.kinds[entry.kind]}
      </p>
      <p className="font-serif text-base leading-tight font-medium text-pretty break-words">
        <a href={`/desk/stories/${entry.storyId}`} className="after:absolute after:inset-0 hover:underline">
          {entry.headline.trim() || <span className="text-ink-soft italic">{words.untitled}</span>}
        </a>
      </p>
      {entry.kind === 'deadline' && (
        <p className="mt-0.5 break-words text-ink-soft">{entry.holders.join(', ')}</p>
      )}
    </li>
  );
}

/** Seven days of deadlines, plans, embargoes and live coverage: a column a day, one below the other on a phone. */
export function WeekView({ agenda, query, locale, now }: Props) {
  const words = boardMessages().week;
  const week = weekFrom(query.from, locale.zone, now);
  const { before, after } = weeksBeside(week);
  const today = dayIn(now.toISOString(), locale.zone);
  const [first = '', last = ''] = [week.days.at(0), week.days.at(-1)];
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <h2 className="me-auto font-serif text-xl font-medium">
          {words.label(formatDate(first, 'date', locale), formatDate(last, 'date', locale))}
        </h2>
        <Link className="btn" href={boardAddress({ ...query, from: before })}>
          {words.before}
        </Link>
        <Link className="btn" href={boardAddress({ ...query, from: null })}>
          {words.today}
        </Link>
        <Link className="btn" href={boardAddress({ ...query, from: after })}>
          {words.after}
        </Link>
      </div>
      {agenda.full && <p className="mb-3 text-sm text-caution">{words.full}</p>}
      <ol className="grid gap-2 lg:grid-cols-7">
        {week.days.map((day) => {
          const entries = agenda.entries.filter(({ at }) => {
            const own = dayIn(at, locale.zone);
            return own === day || (day === first && own < first);
          });
          return (
            <li
              key={day}
              aria-current={day === today ? 'date' : undefined}
              className={`min-w-0 border-t-3 bg-sunken p-2 lg:min-h-72 ${day === today ? 'border-t-ink' : 'border-t-rule'}`}
            >
              <h3 className={`px-1 pb-2 text-sm ${day === today ? 'font-semibold' : 'text-ink-soft'}`}>
                {formatDate(day, 'weekday', locale).replace(/,? \d{4}$/, '')}
              </h3>
              {entries.length > 0 ? (
                <ul className="grid gap-2">
                  {entries.map((entry) => (
                    <Entry
                      key={`${entry.kind} ${entry.storyId} ${entry.at}`}
                      entry={entry}
                      early={dayIn(entry.at, locale.zone) < first}
                      locale={locale}
                      now={now}
                    />
                  ))}
                </ul>
              ) : (
                <p className="px-1 text-[0.8125rem] text-ink-faint">{words.none}</p>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
