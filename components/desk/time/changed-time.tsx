import { formatDate, type Locale } from '@/lib/kit/dates';
import { Ago } from './ago.client';

/** When something last changed: how long ago, or the day; the exact time with its zone as a title. */
export function ChangedTime({ instant, now, locale }: { instant: string; now: number; locale: Locale }) {
  return (
    <time
      dateTime={instant}
      title={formatDate(instant, 'dateTime', locale)}
      className="whitespace-nowrap tabular-nums"
    >
      <Ago instant={instant} day={formatDate(instant, 'date', locale)} now={now} />
    </time>
  );
}
