'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useState } from 'react';
import type { Collection } from '@/lib/document/shapes/collection';
import type { PhotoDetails } from '@/lib/document/shapes/photo-details';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { photoPageMessages } from '@/lib/kit/messages/photo-page';
import { rightsMessages } from '@/lib/kit/messages/rights';
import { useShelf } from '../../editor/desk-provider';
import { RightsFacts } from '../../rights/rights-facts';
import { photoContext } from '../photo-context';
import { CreditBox } from './credit-box';
import { DeletePhoto } from './delete-photo';
import { MetadataTable } from './metadata-table';
import { PhotoCollections } from './photo-collections';
import { PictureDesk } from './picture-desk';
import { ReplaceFile } from './replace-file';
import { WordsForm } from './words-form';

interface Props {
  details: PhotoDetails;
  collections: readonly Collection[];
  locale: Locale;
  /** Whether any story or update names it. */
  used: boolean;
  /** Where it is used, and its history: drawn by the server, anew after every change. */
  usedList: ReactNode;
  rights: ReactNode;
  history: ReactNode;
}

/** Everything about one photo, and everything that can be done with it. */
export function PhotoScreen({ details, collections, locale, used, usedList, rights, history }: Props) {
  const words = photoPageMessages();
  const { may } = details;
  const deletedUntil = details.deletedUntil && formatDate(details.deletedUntil, 'date', locale);
  const router = useRouter();
  const [context] = useState(() => photoContext(details.photo, locale, may.decideCredit));
  const [photo = details.photo] = useShelf(context.photos);
  // What the server draws anew is the newest: after a change here, and after one elsewhere.
  useEffect(() => context.photos.put(details.photo), [context, details.photo]);
  const changed = (next: PhotoDetails['photo']) => {
    context.photos.put(next);
    router.refresh();
  };

  return (
    <div
      className={`grid gap-x-10 gap-y-8 ${deletedUntil ? 'lg:grid-rows-[auto_auto_1fr]' : 'lg:grid-rows-[auto_1fr]'} lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]`}
    >
      {deletedUntil && (
        <p className="rounded-control bg-caution-wash px-4 py-3 text-sm text-caution lg:col-span-2">
          {words.remove.banner(deletedUntil)}{' '}
          {may.edit && (
            <a href="#delete" className="text-link">
              {words.remove.below}
            </a>
          )}
        </p>
      )}
      <div className="min-w-0">
        <PictureDesk photo={photo} mayEdit={may.edit} onPhoto={changed} />
      </div>
      <div className="min-w-0 lg:row-span-2">
        {!may.edit && <p className="mb-4 text-sm text-ink-soft">{words.readOnly}</p>}
        <Part title={words.credit.title} first>
          <CreditBox context={context} photo={photo} mayEdit={may.edit} onChange={router.refresh} />
        </Part>
        <Part title={words.words.title}>
          <WordsForm
            photo={photo}
            mayEdit={may.edit}
            onSave={async (edit) => {
              const answer = await context.editPhoto(photo.id, edit);
              if (answer.ok) router.refresh();
              return answer;
            }}
          />
        </Part>
        <Part title={rightsMessages().title} id="rights">
          {rights}
          <RightsFacts
            photo={photo}
            mayEdit={may.edit}
            save={async (edit) => {
              const answer = await context.editPhoto(photo.id, edit);
              if (answer.ok) router.refresh();
              return answer;
            }}
          />
        </Part>
        <Part title={words.used.title}>{usedList}</Part>
        <Part title={words.collections.title}>
          <PhotoCollections
            photoId={photo.id}
            inside={details.collections}
            all={collections}
            maySort={may.sort}
          />
        </Part>
        <Part title={words.history.title}>{history}</Part>
        {may.edit && (
          <>
            <Part title={words.replace.title}>
              <ReplaceFile photoId={photo.id} onPhoto={changed} />
            </Part>
            <Part title={words.remove.title} id="delete">
              <DeletePhoto photoId={photo.id} deletedUntil={deletedUntil} used={used} />
            </Part>
          </>
        )}
      </div>
      <div className="min-w-0">
        <Part title={words.metadata.title} first>
          <MetadataTable metadata={details.metadata} />
        </Part>
      </div>
    </div>
  );
}

interface PartProps {
  title: string;
  first?: boolean;
  /** To be led to. */
  id?: string;
  children: ReactNode;
}

function Part({ title, first = false, id, children }: PartProps) {
  return (
    <section id={id} className={first ? '' : 'mt-7'}>
      <h2 className="mb-2 border-b border-rule pb-1 text-base font-semibold">{title}</h2>
      {children}
    </section>
  );
}
