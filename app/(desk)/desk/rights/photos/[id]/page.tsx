import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RightsPanel } from '@/components/desk/rights/rights-panel.client';
import { getDeskPhoto } from '@/lib/data/desk/list-photos';
import { rightRulesOfPhoto } from '@/lib/data/desk/list-right-rules';
import { getSite } from '@/lib/data/public/get-site';
import { rightsMessages } from '@/lib/kit/messages/rights';
import { isProblem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import { viewerOrSignIn } from '../../../viewer-or-sign-in';

interface Props {
  params: Promise<{ id: string }>;
}

export const metadata: Metadata = { title: rightsMessages().title };

/** What may be done with one photo, and why. */
export default async function PhotoRights({ params }: Props) {
  const { id } = await params;
  const viewer = await viewerOrSignIn(`/desk/rights/photos/${id}`);
  const photo = await getDeskPhoto(viewer, id).catch((error: unknown) => {
    if (isProblem(error, 'not-found')) return notFound();
    throw error;
  });
  const [site, rules] = await Promise.all([getSite(), rightRulesOfPhoto(viewer, id)]);
  return (
    <div className="mx-auto max-w-3xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      <h1 className="font-serif text-3xl font-semibold tracking-tight">{rightsMessages().title}</h1>
      <div className="mt-5 mb-6 flex items-start gap-4">
        <img
          src={photo.sizes[0]?.url}
          alt={photo.alt}
          className="aspect-[3/2] w-40 rounded-sm bg-sunken object-cover"
        />
        <p className="text-pretty">{photo.caption || photo.alt || photo.fileName}</p>
      </div>
      <RightsPanel
        subject={{ photoId: id }}
        rules={rules}
        rights={photo.rights}
        mayEdit={can(viewer, 'photo.rights')}
        locale={{ language: site.language, zone: site.zone }}
      />
    </div>
  );
}
