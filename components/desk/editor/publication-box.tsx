'use client';

import { useState } from 'react';
import { correctStoryTime } from '@/lib/actions/correct-story-time';
import type { DeskStory } from '@/lib/document/shapes/desk-story';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { editorMessages } from '@/lib/kit/messages/editor';
import { unpublishMessages } from '@/lib/kit/messages/unpublish';
import { TakedownReach } from '../delivery/takedown-reach';
import { Arriving } from './arriving';
import { EmbargoButton } from './embargo/embargo-button';
import { Later } from './later';
import { ReviewBox } from './review/review-box';
import type { SaveQueue } from './save-queue';
import { CorrectTimeButton } from './times/correct-time-button';
import type { Publication } from './use-publication';
import { useSoon } from './use-soon';
import type { StoryContent } from './use-story-draft';

const loadPlans = () => import('./schedule/planned-list').then(({ PlannedList }) => PlannedList);
const loadReceipt = () => import('../receipts/receipt-line').then(({ ReceiptLine }) => ReceiptLine);
const loadUnpublish = () => import('./unpublish-dialog').then(({ UnpublishDialog }) => UnpublishDialog);

interface Props {
  story: DeskStory;
  publication: Publication;
  queue: Pick<SaveQueue<StoryContent>, 'whenSaved'>;
  /** It was taken down here. */
  unpublished: () => void;
  /** Asks what is so now: something was planned, called off or corrected. */
  look: () => void;
  locale: Locale;
}

/** Where readers find the story now, since when, and the way to take it down. */
export function PublicationBox(props: Props) {
  const { publication, queue, unpublished, look: onChanged, locale } = props;
  const { id: storyId, may } = props.story;
  const words = editorMessages();
  useSoon(loadPlans);
  useSoon(loadUnpublish);
  const [asking, setAsking] = useState(false);
  const { path, firstPublishedAt, receipt, schedules } = publication;
  return (
    <section aria-label={words.groups.publication} className="border-b border-rule pb-4 text-sm">
      {path ? (
        <a href={path} target="_blank" rel="noopener" className="text-link break-all">
          {path}
        </a>
      ) : (
        <p className="text-ink-soft">{firstPublishedAt ? words.publish.takenDown : words.publish.notYet}</p>
      )}
      {!path && firstPublishedAt && may.unpublish && <TakedownReach storyId={storyId} locale={locale} />}
      {firstPublishedAt && (
        <div className="mt-1 text-ink-soft">
          {words.publish.firstPublished(formatDate(firstPublishedAt, 'dateTime', locale))}
          {path && may.correctTime && (
            <CorrectTimeButton
              publishedAt={firstPublishedAt}
              clockedAt={publication.clockedAt}
              correct={async (time) => {
                const answer = await correctStoryTime({ id: storyId, time });
                if (answer.ok) onChanged();
                return answer;
              }}
              locale={locale}
            />
          )}
        </div>
      )}
      {receipt && <Arriving load={loadReceipt} props={{ storyId, receipt, locale }} />}
      {schedules.length > 0 && (
        <Arriving
          load={loadPlans}
          props={{ schedules, live: path !== null, mayChange: may.publish, onChange: onChanged, locale }}
        />
      )}
      {may.embargo && (
        <EmbargoButton
          storyId={storyId}
          embargo={publication.embargo}
          mayBreak={may.breakEmbargo}
          onChanged={onChanged}
          locale={locale}
        />
      )}
      <ReviewBox
        storyId={storyId}
        publication={publication}
        may={may}
        whenSaved={() => queue.whenSaved()}
        onChanged={onChanged}
        locale={locale}
      />
      {path && may.unpublish && (
        <button type="button" className="btn mt-3" onClick={() => setAsking(true)}>
          {unpublishMessages().open}
        </button>
      )}
      {asking && (
        <Later
          load={loadUnpublish}
          props={{
            storyId,
            locale,
            onPlanned: () => {
              setAsking(false);
              onChanged();
            },
            onClose: () => setAsking(false),
            onUnpublished: () => {
              setAsking(false);
              unpublished();
              onChanged();
            },
          }}
        />
      )}
    </section>
  );
}
