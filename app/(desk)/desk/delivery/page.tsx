import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EdgeList } from '@/components/desk/delivery/edge-list';
import { RefreshWhile } from '@/components/desk/jobs/refresh-while.client';
import { getDelivery } from '@/lib/data/desk/get-delivery';
import { getSite } from '@/lib/data/public/get-site';
import { deliveryMessages } from '@/lib/kit/messages/delivery';
import { can } from '@/lib/policy/can';
import { viewerOrSignIn } from '../viewer-or-sign-in';

export const metadata: Metadata = { title: deliveryMessages().title };

/** Which servers have dropped what was published and taken down, and which lag behind. */
export default async function Delivery() {
  const viewer = await viewerOrSignIn('/desk/delivery');
  if (!can(viewer, 'delivery.see')) notFound();
  const [site, { edges }] = await Promise.all([getSite(), getDelivery(viewer)]);
  const words = deliveryMessages();
  const lagging = edges.filter(({ state }) => state === 'behind' || state === 'silent');
  const current = edges.filter(({ state }) => state === 'current');
  return (
    <div className="mx-auto max-w-4xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      <h1 className="font-serif text-3xl font-semibold tracking-tight">{words.title}</h1>
      <p className="mt-2 max-w-2xl text-sm text-pretty text-ink-soft">{words.intro}</p>
      {lagging.length > 0 && (
        <div className="mt-5 rounded-control bg-caution-wash px-4 py-3 text-sm text-caution">
          <p className="font-semibold">{words.lagging(lagging.length)}</p>
          <p className="mt-1 max-w-2xl text-pretty">{words.laggingHint}</p>
          {lagging.some(({ missesHard }) => missesHard) && (
            <p className="mt-1 max-w-2xl text-pretty">{words.laggingHard}</p>
          )}
        </div>
      )}
      {lagging.length === 0 && current.length > 0 && (
        <p className="mt-5 text-base font-medium">{words.allWell(current.length)}</p>
      )}
      {edges.length > 0 ? (
        <EdgeList edges={edges} locale={site} />
      ) : (
        <div className="grid justify-items-center gap-2 px-4 py-16 text-center">
          <h2 className="font-serif text-xl font-medium">{words.nothing}</h2>
          <p className="max-w-md text-sm text-pretty text-ink-soft">{words.nothingHint}</p>
        </div>
      )}
      <RefreshWhile busy={lagging.length > 0} />
    </div>
  );
}
