import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NewWebhook } from '@/components/desk/pings/new-webhook.client';
import { PingForm } from '@/components/desk/pings/ping-form.client';
import { PingLog } from '@/components/desk/pings/ping-log';
import { WebhookList } from '@/components/desk/pings/webhook-list';
import { getPings } from '@/lib/data/desk/get-pings';
import { listWebhooks } from '@/lib/data/desk/list-webhooks';
import { getSite } from '@/lib/data/public/get-site';
import { pingMessages } from '@/lib/kit/messages/pings';
import { can } from '@/lib/policy/can';
import { viewerOrSignIn } from '../../viewer-or-sign-in';

export const metadata: Metadata = { title: pingMessages().title };

/** Who is told of what is published. */
export default async function Pings() {
  const viewer = await viewerOrSignIn('/desk/settings/pings');
  if (!can(viewer, 'site.pings')) notFound();
  const [site, { settings, key, pings }, webhooks] = await Promise.all([
    getSite(),
    getPings(viewer),
    listWebhooks(viewer),
  ]);
  const words = pingMessages();
  const told = settings.hub || settings.indexNow || pings.length > 0;
  return (
    <div className="mx-auto max-w-4xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      <h1 className="font-serif text-3xl font-semibold tracking-tight">{words.title}</h1>
      <p className="mt-2 mb-6 max-w-2xl text-pretty text-ink-soft">{words.hint}</p>
      <PingForm settings={settings} keyPath={key ? `/${key}.txt` : null} />
      {told && <PingLog pings={pings} locale={site} />}
      <h2 className="mt-10 font-serif text-2xl font-medium">{words.webhooks}</h2>
      <p className="mt-1 max-w-2xl text-sm text-pretty text-ink-soft">{words.webhooksHint}</p>
      <WebhookList webhooks={webhooks} locale={site} />
      <NewWebhook />
    </div>
  );
}
