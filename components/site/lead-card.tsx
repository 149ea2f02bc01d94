import type { StoryCard } from '@/lib/document/shapes/story-page';
import { CardByline, CardKicker, CardPicture, CardWarning } from './card-parts';
import { ofStory } from './of-story';

/** The story that leads the front: the largest picture, and its headline beside it, so that both are seen at once. */
export function LeadCard({
  story,
  showSection = true,
  eager = true,
}: {
  story: StoryCard;
  showSection?: boolean;
  eager?: boolean;
}) {
  return (
    <article className="card" {...ofStory(story)}>
      <CardWarning story={story} className="mb-3" />
      <div className="grid gap-x-8 lg:grid-cols-12">
        <CardPicture
          story={story}
          sizes="(min-width: 82rem) 51rem, (min-width: 64rem) 62vw, 100vw"
          crop="16:9"
          eager={eager}
          className="-mx-gutter sm:mx-0 lg:col-span-8"
        />
        <div className={story.photo ? 'pt-4 lg:col-span-4 lg:pt-0' : 'lg:col-span-10'}>
          <CardKicker story={story} showSection={showSection} className="mb-2.5" />
          <h2 className="type-headline-lead">
            <a href={story.path} className="card-link">
              {story.headline}
            </a>
          </h2>
          {story.standfirst && <p className="type-standfirst mt-3.5 max-w-[40rem]">{story.standfirst}</p>}
          <CardByline story={story} className="mt-4" />
        </div>
      </div>
    </article>
  );
}
