import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { RefreshWhile } from '@/components/desk/jobs/refresh-while.client';
import { DeliveryList } from '@/components/desk/pings/delivery-list';
import { WebhookPanel } from '@/components/desk/pings/webhook-panel.client';
import { standingOf, WebhookState } from '@/components/desk/pings/webhook-state';
import { getWebhook } from '@/lib/data/desk/list-webhooks';
import { getSite } from '@/lib/data/public/get-site';
import { formatDate } from '@/lib/kit/dates';
import { pingMessages } from '@/lib/kit/messages/pings';
import { isProblem } from '@/lib/kit/problem';
import { viewerOrSignIn } from '../../../viewer-or-sign-in';

export const metadata: Metadata = { title: pingMessages().title };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ before?: string | string[] }>;
}

/** How long a message may have waited to be worth looking again by itself, in milliseconds. */
const soon = 60_000;

/** One webhook: where it is, what it hears of, and what was sent to it. */
export default async function Webhook({ params, searchParams }: Props) {
  const [{ id }, { before }] = await Promise.all([params, searchParams]);
  const address = `/desk/settings/pings/${id}`;
  const viewer = await viewerOrSignIn(address);
  const cursor = typeof before === 'string' ? before : null;
  const [site, found] = await Promise.all([
    getSite(),
    getWebhook(viewer, id, cursor).catch((error: unknown) => {
      if (isProblem(error, 'not-found')) return null;
      throw error;
    }),
  ]);
  if (!found) notFound();
  const { webhook, deliveries, next } = found;
  const words = pingMessages();
  const time = (instant: string) => formatDate(instant, 'dateTime', site);
  const moving = deliveries.some(
    ({ state, tryAt }) => state === 'waiting' && tryAt && Date.parse(tryAt) - Date.now() < soon,
  );
  return (
    <div className="mx-auto max-w-4xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      <Link href="/desk/settings/pings" className="text-link text-sm">
        {words.back}
      </Link>
      <div className="mt-2 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h1 className="min-w-0 font-serif text-2xl font-semibold tracking-tight break-all">{webhook.url}</h1>
        <WebhookState webhook={webhook} />
      </div>
      <p className="mt-1 text-sm text-ink-soft">{words.by(webhook.by, time(webhook.createdAt))}</p>
      <p className="mt-1 text-sm text-caution empty:hidden">{standingOf(webhook, site)}</p>
      {webhook.formerUntil && (
        <p className="mt-1 text-sm text-ink-soft">{words.formerUntil(time(webhook.formerUntil))}</p>
      )}
      <WebhookPanel webhook={webhook} />
      <h2 className="mt-10 font-serif text-xl font-medium">{words.deliveries}</h2>
      {deliveries.length > 0 ? (
        <DeliveryList deliveries={deliveries} on={webhook.off === null} locale={site} />
      ) : (
        <div className="mt-2 border-y border-rule py-8">
          <p className="font-serif text-lg font-medium">{words.noDeliveries}</p>
          <p className="mt-1 text-sm text-pretty text-ink-soft">{words.noDeliveriesHint}</p>
        </div>
      )}
      {(next || cursor) && (
        <nav aria-label={words.deliveries} className="mt-4 flex gap-3">
          {cursor && (
            <Link href={address} className="btn">
              {words.newest}
            </Link>
          )}
          {next && (
            <Link href={`${address}?before=${next}`} className="btn ms-auto">
              {words.older}
            </Link>
          )}
        </nav>
      )}
      <RefreshWhile busy={moving} />
    </div>
  );
}
