import type { StoryCard } from '@/lib/document/shapes/story-page';
import { CardByline, CardKicker, CardPicture, CardWarning } from '../card-parts';
import { ofStory } from '../of-story';

/** One story under a picture across the page: for the day on which the picture is the story. */
export function PictureSlot({
  story,
  showSection,
  eager,
}: {
  story: StoryCard;
  showSection: boolean;
  eager: boolean;
}) {
  return (
    <article className="card" {...ofStory(story)}>
      <CardWarning story={story} className="mb-3" />
      <CardPicture
        story={story}
        sizes="(min-width: 82rem) 77rem, 100vw"
        crop="16:9"
        eager={eager}
        className="-mx-gutter sm:mx-0 lg:aspect-[21/9]"
      />
      <div className={`mx-auto max-w-[52rem] text-center ${story.photo ? 'pt-5 sm:pt-7' : ''}`}>
        <CardKicker story={story} showSection={showSection} className="mb-2.5" />
        <h2 className="type-headline-xl">
          <a href={story.path} className="card-link">
            {story.headline}
          </a>
        </h2>
        {story.standfirst && (
          <p className="type-standfirst mx-auto mt-3.5 max-w-[42rem]">{story.standfirst}</p>
        )}
        <CardByline story={story} className="mt-4" />
      </div>
    </article>
  );
}
