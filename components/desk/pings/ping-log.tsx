import { formatDate, type Locale } from '@/lib/kit/dates';
import { pingMessages } from '@/lib/kit/messages/pings';

interface Props {
  pings: { id: string; service: string; at: string; count: number; status: number | null; reason: string }[];
  locale: Locale;
}

/** Whom was told something lately, and what they answered. */
export function PingLog({ pings, locale }: Props) {
  const words = pingMessages();
  return (
    <section className="mt-8">
      <h2 className="font-serif text-xl font-medium">{words.log}</h2>
      {pings.length === 0 && <p className="mt-1 text-sm text-ink-soft">{words.never}</p>}
      <ul className="mt-2 divide-y divide-rule text-sm">
        {pings.map(({ id, service, at, count, status, reason }) => (
          <li key={id} className="flex flex-wrap gap-x-4 py-1.5">
            <span className="text-ink-soft tabular-nums">{formatDate(at, 'dateTime', locale)}</span>
            <span>
              {words.services[service]}: {words.told(count)}
            </span>
            <span className={status && status < 300 ? 'text-ink-soft' : 'text-danger'}>
              {status ? words.answered(status) : reason}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
