import type { StoryCard } from '@/lib/document/shapes/story-page';
import type { Locale } from '@/lib/kit/dates';
import { RowCard } from './row-card';

interface Props {
  label: string;
  stories: readonly StoryCard[];
  locale: Locale;
}

/** The parts of a series under their numbers. */
export function SeriesList({ label, stories, locale }: Props) {
  return (
    <section aria-labelledby="list">
      <h2 id="list" className="sr-only">
        {label}
      </h2>
      <ol className="divide-y divide-rule border-b border-rule">
        {stories.map((story, index) => (
          <li
            key={story.id}
            className="grid grid-cols-[2.25rem_minmax(0,1fr)] lg:grid-cols-[4rem_minmax(0,1fr)]"
          >
            <span className="type-headline-md pt-6 text-(--tone) tabular-nums" aria-hidden="true">
              {index + 1}
            </span>
            <RowCard story={story} locale={locale} showSection eager={index === 0} />
          </li>
        ))}
      </ol>
    </section>
  );
}
