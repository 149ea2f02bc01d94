import { DateTime } from '@/components/ui/date-time';
import type { StoryCard } from '@/lib/document/shapes/story-page';
import type { Locale } from '@/lib/kit/dates';
import { CardKicker, CardWarning } from './card-parts';
import { ofStory } from './of-story';

/** A story as its headline and its time. */
export function HeadlineCard({
  story,
  locale,
  showSection = true,
}: {
  story: StoryCard;
  locale: Locale;
  showSection?: boolean;
}) {
  return (
    <article className="card" {...ofStory(story)}>
      <CardKicker story={story} showSection={showSection} />
      <h3 className="type-headline-sm">
        <a href={story.path} className="card-link">
          {story.headline}
        </a>
      </h3>
      <CardWarning story={story} className="mt-2" />
      <p className="type-meta mt-1.5">
        <DateTime value={story.publishedAt} format="short" locale={locale} />
      </p>
    </article>
  );
}
