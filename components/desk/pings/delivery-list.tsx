import Link from 'next/link';
import type { DeskDelivery } from '@/lib/document/shapes/webhook';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { pingMessages } from '@/lib/kit/messages/pings';
import { RedeliverButton } from './redeliver-button.client';

const tone = { waiting: 'text-caution', sent: 'text-good', failed: 'text-danger' } as const;

/** What was sent to a webhook, newest first; `on`: whether anything can be sent to it. */
export function DeliveryList({
  deliveries,
  on,
  locale,
}: {
  deliveries: DeskDelivery[];
  on: boolean;
  locale: Locale;
}) {
  return (
    <ul className="mt-2 divide-y divide-rule border-y border-rule">
      {deliveries.map((delivery) => (
        <DeliveryItem key={delivery.id} delivery={delivery} on={on} locale={locale} />
      ))}
    </ul>
  );
}

function factsOf(delivery: DeskDelivery, locale: Locale): string {
  const words = pingMessages();
  const { triedAt, createdAt, status, reason, tookMs, attempts, tryAt } = delivery;
  return [
    formatDate(triedAt ?? createdAt, 'dateTime', locale),
    status === null ? reason : words.answered(status),
    tookMs !== null && words.took(tookMs),
    attempts > 1 && words.attempts(attempts),
    tryAt && attempts > 0 && words.next(formatDate(tryAt, 'dateTime', locale)),
  ]
    .filter(Boolean)
    .join(' · ');
}

function DeliveryItem({ delivery, on, locale }: { delivery: DeskDelivery; on: boolean; locale: Locale }) {
  const words = pingMessages();
  const { id, state, kind, subject, storyId, excerpt } = delivery;
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 py-3 text-sm">
      <div className="min-w-0 flex-1 basis-72">
        <p>
          <span className={`font-semibold ${tone[state]}`}>{words.deliveryState[state]}</span> ·{' '}
          {words.kindNames[kind]}
          {storyId !== null && (
            <>
              :{' '}
              <Link href={`/desk/stories/${storyId}`} className="text-link">
                {subject || words.untitled}
              </Link>
            </>
          )}
          {storyId === null && subject && `: ${subject}`}
        </p>
        <p className="mt-0.5 text-ink-soft tabular-nums">{factsOf(delivery, locale)}</p>
        {excerpt && (
          <details className="mt-1">
            <summary className="w-fit cursor-pointer py-0.5 text-ink-soft">{words.answer}</summary>
            <pre className="mt-1 max-h-48 overflow-auto rounded-sm bg-sunken p-2 text-xs whitespace-pre-wrap">
              {excerpt}
            </pre>
          </details>
        )}
      </div>
      {on && <RedeliverButton id={id} />}
    </li>
  );
}
