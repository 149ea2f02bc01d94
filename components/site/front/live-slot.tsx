import { DateTime } from '@/components/ui/date-time';
import type { StoryCard } from '@/lib/document/shapes/story-page';
import type { Locale } from '@/lib/kit/dates';
import { siteMessages } from '@/lib/kit/messages/site';
import { CardPicture, CardWarning } from '../card-parts';
import { ofStory } from '../of-story';
import { columns } from './columns';

/** What is going on: each with the time of what came last. */
export function LiveSlot({ stories, locale }: { stories: StoryCard[]; locale: Locale }) {
  const words = siteMessages(locale.language);
  return (
    <div className={`live-now columns-ruled grid gap-x-8 gap-y-6 ${columns[stories.length]}`}>
      {stories.map((story) => (
        <article key={story.id} className="card card-beside gap-x-5 sm:[--beside:11rem]" {...ofStory(story)}>
          <div>
            <p className="type-label mb-1.5 text-accent">
              {story.updatedAt ? words.updated : words.published}{' '}
              <DateTime value={story.updatedAt ?? story.publishedAt} format="short" locale={locale} />
            </p>
            <h3 className="type-headline-md">
              <a href={story.path} className="card-link">
                {story.headline}
              </a>
            </h3>
            {story.standfirst && <p className="type-summary mt-2 max-sm:hidden">{story.standfirst}</p>}
            <CardWarning story={story} className="mt-2" />
          </div>
          <CardPicture story={story} sizes="(min-width: 40rem) 11rem, 7.5rem" crop="4:3" />
        </article>
      ))}
    </div>
  );
}
