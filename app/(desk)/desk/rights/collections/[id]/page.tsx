import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RightsPanel } from '@/components/desk/rights/rights-panel.client';
import { rightRulesOfCollection } from '@/lib/data/desk/list-right-rules';
import { getSite } from '@/lib/data/public/get-site';
import { rightsMessages } from '@/lib/kit/messages/rights';
import { can } from '@/lib/policy/can';
import { viewerOrSignIn } from '../../../viewer-or-sign-in';

interface Props {
  params: Promise<{ id: string }>;
}

export const metadata: Metadata = { title: rightsMessages().title };

/** What may be done with the photos of a collection. */
export default async function CollectionRights({ params }: Props) {
  const { id } = await params;
  const viewer = await viewerOrSignIn(`/desk/rights/collections/${id}`);
  const [site, collection] = await Promise.all([getSite(), rightRulesOfCollection(viewer, id)]);
  if (!collection) notFound();
  const words = rightsMessages();
  return (
    <div className="mx-auto max-w-4xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      <h1 className="font-serif text-3xl font-semibold tracking-tight">{words.title}</h1>
      <h2 className="mt-6 mb-4 font-serif text-xl font-medium">{words.about.collection(collection.name)}</h2>
      <RightsPanel
        subject={{ collectionId: id }}
        rules={collection.rules}
        rights={null}
        mayEdit={can(viewer, 'photo.rights')}
        locale={{ language: site.language, zone: site.zone }}
      />
    </div>
  );
}
