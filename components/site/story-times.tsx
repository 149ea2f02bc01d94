import { DateTime } from '@/components/ui/date-time';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import type { Locale } from '@/lib/kit/dates';
import { siteMessages } from '@/lib/kit/messages/site';

type Times = Pick<StoryPage, 'publishedAt' | 'updatedAt' | 'correctedAt'>;

/** When the story was published, and when it was last updated or corrected, with the zone. */
export function StoryTimes({ story, locale }: { story: Times; locale: Locale }) {
  const words = siteMessages(locale.language);
  const changes = [
    { label: words.updated, at: story.updatedAt },
    { label: words.corrected, at: story.correctedAt },
  ];
  return (
    <p className="type-meta mt-1 flex flex-wrap gap-x-5">
      <span>
        {words.published} <DateTime value={story.publishedAt} format="dateTime" locale={locale} />
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
    </p>
  );
}
