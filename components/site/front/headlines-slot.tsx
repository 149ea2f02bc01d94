import type { StoryCard } from '@/lib/document/shapes/story-page';
import type { Locale } from '@/lib/kit/dates';
import { HeadlineCard } from '../headline-card';
import { columns } from './columns';

/** Stories as their headlines and times, in columns. */
export function HeadlinesSlot({
  stories,
  locale,
  showSection,
}: {
  stories: StoryCard[];
  locale: Locale;
  showSection: boolean;
}) {
  const across = columns[Math.min(Math.max(stories.length, 2), 4)];
  return (
    <div className={`columns-ruled grid gap-x-8 gap-y-6 ${across}`}>
      {stories.map((story) => (
        <HeadlineCard key={story.id} story={story} locale={locale} showSection={showSection} />
      ))}
    </div>
  );
}
