import Link from 'next/link';
import type { FrontSummary } from '@/lib/document/shapes/desk-front';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { frontMessages } from '@/lib/kit/messages/fronts';

function FrontState({ front, locale }: { front: FrontSummary; locale: Locale }) {
  const words = frontMessages().state;
  return (
    <div className="text-sm text-ink-soft">
      <p>
        {front.publishedAt ? words.published(formatDate(front.publishedAt, 'short', locale)) : words.itself}
      </p>
      {front.changed && <p className="text-caution">{words.changed(front.updatedBy ?? '')}</p>}
      {front.plans.map(({ id, dueAt, zone, problem }) => {
        // Planned by other clocks than those of now, it says which.
        const when = formatDate(dueAt, zone === locale.zone ? 'short' : 'dateTime', { ...locale, zone });
        return (
          <p key={id} className={problem === null ? 'text-accent' : 'text-danger'}>
            {problem === null ? words.planned(when) : words.failed(when)}
          </p>
        );
      })}
    </div>
  );
}

/** The fronts that editors compose, the site's own first. */
export function FrontList({ fronts, locale }: { fronts: readonly FrontSummary[]; locale: Locale }) {
  const words = frontMessages();
  return (
    <ul
      aria-label={words.listLabel}
      className="-mx-4 divide-y divide-rule border-y border-rule sm:mx-0 sm:rounded-control sm:border sm:bg-surface"
    >
      {fronts.map((front) => (
        <li
          key={front.key}
          className="relative flex flex-wrap items-baseline justify-between gap-x-6 px-4 py-3"
        >
          <h2 className="font-serif text-lg font-semibold">
            <Link href={`/desk/fronts/${front.key}`} className="after:absolute after:inset-0 hover:underline">
              {front.name || words.site}
            </Link>
          </h2>
          <FrontState front={front} locale={locale} />
        </li>
      ))}
    </ul>
  );
}
