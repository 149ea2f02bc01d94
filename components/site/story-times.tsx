import { DateTime } from '@/components/ui/date-time';
import type { PublishedUpdate, StoryPage } from '@/lib/document/shapes/story-page';
import { putsRight } from '@/lib/document/shapes/update-kind';
import type { Locale } from '@/lib/kit/dates';
import { historyPath } from '@/lib/kit/history-path';
import { type SiteMessages, siteMessages } from '@/lib/kit/messages/site';
import { siteHistoryMessages } from '@/lib/kit/messages/site-history';
import { UpdateTime } from './update-time';

type Times = Pick<StoryPage, 'path' | 'publishedAt' | 'updatedAt' | 'correctedAt' | 'updates' | 'hasHistory'>;

interface StoryEvent {
  label: string;
  /** Null where nobody knows. */
  at: string | null;
  /** The update on this page that it is; null for one that has no words of its own. */
  update: PublishedUpdate | null;
}

/** Everything that happened to a story, oldest first: it went out, it was updated, changed, corrected. */
function eventsOf({ publishedAt, updatedAt, updates }: Times, words: SiteMessages): StoryEvent[] {
  const told = updates.map((update) => ({
    label: putsRight(update.kind) ? words.corrected : words.updated,
    at: update.publishedAt,
    update,
  }));
  // What moved the time without an update was a change of the text.
  const changed = updatedAt && !told.some(({ at }) => at === updatedAt);
  return [
    { label: words.published, at: publishedAt, update: null },
    ...told,
    ...(changed ? [{ label: words.updated, at: updatedAt, update: null }] : []),
  ].sort((a, b) => (a.at ?? publishedAt).localeCompare(b.at ?? publishedAt));
}

/** When the story was published, and when it was last updated or corrected, with the zone; opened, all of it. */
export function StoryTimes({ story, locale }: { story: Times; locale: Locale }) {
  const words = siteMessages(locale.language);
  const { publishedAt, updatedAt, correctedAt } = story;
  const changes = [
    { label: words.updated, at: updatedAt },
    { label: words.corrected, at: correctedAt },
  ];
  const line = (
    <>
      <span>
        {words.published} <DateTime value={publishedAt} format="dateTime" locale={locale} />
      </span>
      {changes.map(
        ({ label, at }) =>
          at && (
            <span key={label} className="font-semibold text-ink">
              {' '}
              {label} <DateTime value={at} format="dateTime" locale={locale} />
            </span>
          ),
      )}
    </>
  );
  const className = 'type-meta times';
  const history = story.hasHistory && (
    <a href={historyPath(story.path)} className="plain-link">
      {siteHistoryMessages(locale.language).link}
    </a>
  );
  if (!updatedAt && !correctedAt) {
    return (
      <p className={className}>
        {line}
        {history}
      </p>
    );
  }
  return (
    <details className="story-times">
      <summary className={className}>{line}</summary>
      <ol className="type-meta mt-2 grid gap-1 border-s border-rule ps-4">
        {eventsOf(story, words).map(({ label, at, update }) => (
          <li key={update?.id ?? `${label} ${at}`}>
            {label} <UpdateTime update={{ publishedAt: at }} locale={locale} />
            {update && (
              <>
                {': '}
                <a href={`#update-${update.id}`} className="plain-link">
                  {update.headline || words.readUpdate[update.kind]}
                </a>
              </>
            )}
          </li>
        ))}
      </ol>
      {history && <p className="type-meta mt-2 ps-4">{history}</p>}
    </details>
  );
}
