import Link from 'next/link';
import type { DeskWebhook } from '@/lib/document/shapes/webhook';
import type { Locale } from '@/lib/kit/dates';
import { pingMessages } from '@/lib/kit/messages/pings';
import { standingOf, WebhookState } from './webhook-state';

/** Every webhook, with how it stands. */
export function WebhookList({ webhooks, locale }: { webhooks: DeskWebhook[]; locale: Locale }) {
  const words = pingMessages();
  if (webhooks.length === 0) {
    return (
      <div className="mt-4 border-y border-rule py-8">
        <p className="font-serif text-lg font-medium">{words.none}</p>
        <p className="mt-1 text-sm text-pretty text-ink-soft">{words.noneHint}</p>
      </div>
    );
  }
  return (
    <ul className="-mx-4 mt-4 divide-y divide-rule border-y border-rule sm:mx-0 sm:rounded-control sm:border sm:bg-surface">
      {webhooks.map((webhook) => (
        <li key={webhook.id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 px-4 py-3">
          <div className="min-w-0 flex-1 basis-60">
            <Link href={`/desk/settings/pings/${webhook.id}`} className="text-link font-medium break-all">
              {webhook.url}
            </Link>
            <p className="mt-0.5 text-sm text-ink-soft">
              {[webhook.note, webhook.events.map((kind) => words.kindNames[kind]).join(', ')]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <p className="mt-0.5 text-sm text-pretty text-caution empty:hidden">
              {standingOf(webhook, locale)}
            </p>
          </div>
          <WebhookState webhook={webhook} />
        </li>
      ))}
    </ul>
  );
}
