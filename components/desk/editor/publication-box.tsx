'use client';

import { useState } from 'react';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { editorMessages } from '@/lib/kit/messages/editor';
import { Later } from './later';
import type { Publication } from './use-publication';
import { useSoon } from './use-soon';

const loadUnpublish = () => import('./unpublish-dialog').then(({ UnpublishDialog }) => UnpublishDialog);

interface Props {
  storyId: string;
  publication: Publication;
  mayUnpublish: boolean;
  onUnpublished: () => void;
  locale: Locale;
}

/** Where readers find the story now, since when, and the way to take it down. */
export function PublicationBox({ storyId, publication, mayUnpublish, onUnpublished, locale }: Props) {
  const words = editorMessages();
  useSoon(loadUnpublish);
  const [asking, setAsking] = useState(false);
  const { path, firstPublishedAt } = publication;
  return (
    <section aria-label={words.groups.publication} className="border-b border-rule pb-4 text-sm">
      {path ? (
        <a href={path} target="_blank" rel="noopener" className="text-link break-all">
          {path}
        </a>
      ) : (
        <p className="text-ink-soft">{firstPublishedAt ? words.publish.takenDown : words.publish.notYet}</p>
      )}
      {firstPublishedAt && (
        <p className="mt-1 text-ink-soft">
          {words.publish.firstPublished(formatDate(firstPublishedAt, 'dateTime', locale))}
        </p>
      )}
      {path && mayUnpublish && (
        <button type="button" className="btn mt-3" onClick={() => setAsking(true)}>
          {words.unpublish.open}
        </button>
      )}
      {asking && (
        <Later
          load={loadUnpublish}
          props={{
            storyId,
            onClose: () => setAsking(false),
            onUnpublished: () => {
              setAsking(false);
              onUnpublished();
            },
          }}
        />
      )}
    </section>
  );
}
