import '@/components/desk/photos/photos.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PhotoFrame } from '@/components/desk/photos/photo/photo-frame';
import { PhotoHistory } from '@/components/desk/photos/photo/photo-history';
import { PhotoScreen } from '@/components/desk/photos/photo/photo-screen.client';
import { UsedList } from '@/components/desk/photos/photo/used-list';
import { RightsPanel } from '@/components/desk/rights/rights-panel.client';
import { getPhotoDetails } from '@/lib/data/desk/get-photo-details';
import { listCollections } from '@/lib/data/desk/list-collections';
import { listPhotoEvents } from '@/lib/data/desk/list-photo-events';
import { rightRulesOfPhoto } from '@/lib/data/desk/list-right-rules';
import { portraitsOf } from '@/lib/data/desk/portraits-of';
import { whereUsed } from '@/lib/data/desk/where-used';
import { getSite } from '@/lib/data/public/get-site';
import { photoPageMessages } from '@/lib/kit/messages/photo-page';
import { isProblem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import { viewerOrSignIn } from '../../viewer-or-sign-in';

interface Props {
  params: Promise<{ id: string }>;
}

// Without the caption: the title is made before anybody has been asked who they are.
export const metadata: Metadata = { title: photoPageMessages().pageTitle };

/** One photo: its crops, words and credit, where it is used and what was done to it. */
export default async function Photo({ params }: Props) {
  const { id } = await params;
  const viewer = await viewerOrSignIn(`/desk/photos/${id}`);
  const details = await getPhotoDetails(viewer, id).catch((error: unknown) => {
    if (isProblem(error, 'not-found')) return notFound();
    throw error;
  });
  const [site, collections, uses, portraits, events, rules] = await Promise.all([
    getSite(),
    listCollections(viewer),
    whereUsed(viewer, id),
    portraitsOf(viewer, id),
    listPhotoEvents(viewer, id),
    rightRulesOfPhoto(viewer, id),
  ]);
  const locale = { language: site.language, zone: site.zone };
  return (
    <PhotoFrame details={details} locale={locale}>
      <PhotoScreen
        key={id}
        details={details}
        collections={collections}
        locale={locale}
        used={uses.length + portraits.length > 0}
        usedList={<UsedList uses={uses} portraits={portraits} />}
        rights={
          <RightsPanel
            subject={{ photoId: id }}
            rules={rules}
            rights={details.photo.rights}
            mayEdit={can(viewer, 'photo.rights')}
            locale={locale}
          />
        }
        history={<PhotoHistory events={events} locale={locale} />}
      />
    </PhotoFrame>
  );
}
