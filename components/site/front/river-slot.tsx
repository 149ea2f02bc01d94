import type { StoryCard } from '@/lib/document/shapes/story-page';
import type { Locale } from '@/lib/kit/dates';
import { RowCard } from '../row-card';

/** Stories in rows, each with its day, its words and a small picture. */
export function RiverSlot({
  stories,
  locale,
  showSection,
}: {
  stories: StoryCard[];
  locale: Locale;
  showSection: boolean;
}) {
  return (
    <div className="-mt-2 divide-y divide-rule">
      {stories.map((story) => (
        <RowCard key={story.id} story={story} locale={locale} showSection={showSection} />
      ))}
    </div>
  );
}
