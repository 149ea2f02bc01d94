import '@/components/desk/photos/photos.css';
import type { Metadata } from 'next';
import { CollectionHeading } from '@/components/desk/photos/collections/collection-heading.client';
import { PhotoLibrary } from '@/components/desk/photos/library/photo-library.client';
import { readPhotoQuery } from '@/components/desk/photos/library/photo-query';
import { PhotoSearchForm } from '@/components/desk/photos/library/photo-search-form.client';
import { listCollections } from '@/lib/data/desk/list-collections';
import { listPhotos } from '@/lib/data/desk/list-photos';
import { listUploaders } from '@/lib/data/desk/list-uploaders';
import { getSite } from '@/lib/data/public/get-site';
import { photoMessages } from '@/lib/kit/messages/photos';
import { can } from '@/lib/policy/can';
import { viewerOrSignIn } from '../viewer-or-sign-in';

export const metadata: Metadata = { title: photoMessages().title };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The newsroom's photos, newest first. */
export default async function Photos({ searchParams }: Props) {
  const { search, address } = readPhotoQuery(await searchParams);
  const viewer = await viewerOrSignIn(address);
  const [site, first, collections, uploaders] = await Promise.all([
    getSite(),
    listPhotos(viewer, { search, before: null }),
    listCollections(viewer),
    listUploaders(viewer),
  ]);
  const collection = collections.find(({ id }) => id === search.collection);
  const maySort = can(viewer, 'collection.edit');
  return (
    <div className="mx-auto max-w-6xl px-4 pt-6 pb-4 sm:px-6 sm:pt-8">
      <h1 className="mb-4 font-serif text-3xl font-semibold tracking-tight">{photoMessages().title}</h1>
      <PhotoSearchForm search={search} collections={collections} uploaders={uploaders} />
      {collection && (
        <CollectionHeading key={collection.id} id={collection.id} name={collection.name} mayEdit={maySort} />
      )}
      <div className="mt-5">
        <PhotoLibrary
          key={address}
          search={search}
          first={first}
          collections={collections}
          mayRule={can(viewer, 'photo.rights')}
          maySort={maySort}
          mayUpload={can(viewer, 'photo.upload')}
          locale={{ language: site.language, zone: site.zone }}
        />
      </div>
    </div>
  );
}
