import { DateTime } from '@/components/ui/date-time';
import type { StoryCard } from '@/lib/document/shapes/story-page';
import type { Locale } from '@/lib/kit/dates';
import { CardByline, CardKicker, CardPicture, CardWarning } from './card-parts';
import { ofStory } from './of-story';

/** A story in the list of a section, author or tag: the day, or in the list of one day the time, the words, the picture. */
export function RowCard({
  story,
  locale,
  showSection,
  ofDay = false,
  eager = false,
}: {
  story: StoryCard;
  locale: Locale;
  showSection: boolean;
  ofDay?: boolean;
  eager?: boolean;
}) {
  return (
    <article
      className="card grid gap-x-8 gap-y-2 py-6 lg:grid-cols-[8rem_minmax(0,1fr)_15rem]"
      {...ofStory(story)}
    >
      <p className="type-meta lg:pt-1">
        <DateTime value={story.publishedAt} format={ofDay ? 'clock' : 'date'} locale={locale} />
      </p>
      <div className="card-beside sm:gap-x-8 sm:[--beside:13rem] lg:contents">
        <div className="max-w-[40rem]">
          <CardKicker story={story} showSection={showSection} />
          <h3 className="type-headline-sm sm:type-headline-md">
            <a href={story.path} className="card-link">
              {story.headline}
            </a>
          </h3>
          {story.standfirst && <p className="type-summary mt-2 hidden sm:block">{story.standfirst}</p>}
          <CardWarning story={story} className="mt-3" />
          <CardByline story={story} className="mt-2" />
        </div>
        <CardPicture
          story={story}
          sizes="(min-width: 64rem) 15rem, (min-width: 40rem) 13rem, 7.5rem"
          crop="4:3"
          eager={eager}
          className="self-start"
        />
      </div>
    </article>
  );
}
