import type { StoryCard } from '@/lib/document/shapes/story-page';
import { bylineNames } from '../byline-names';
import { CardPicture, CardWarning } from '../card-parts';
import { ofStory } from '../of-story';
import { columns } from './columns';

/** Whose opinion it is stands first: the name, then what they say. */
export function OpinionSlot({ stories }: { stories: StoryCard[] }) {
  return (
    <div className={`columns-ruled grid gap-x-8 gap-y-7 ${columns[stories.length]}`}>
      {stories.map((story) => (
        <article key={story.id} className="card flex flex-wrap content-start gap-x-4" {...ofStory(story)}>
          <div className="min-w-0 flex-[1_1_9rem]">
            <p className="font-sans text-[0.9375rem] leading-6 font-semibold text-(--tone)">
              {bylineNames(story)}
            </p>
            <h3 className="type-headline-md mt-1 font-normal italic">
              <a href={story.path} className="card-link">
                {story.headline}
              </a>
            </h3>
            <CardWarning story={story} className="mt-2" />
          </div>
          <CardPicture story={story} sizes="6rem" crop="1:1" className="size-24 self-start rounded-full" />
          {story.standfirst && <p className="type-summary mt-2 basis-full">{story.standfirst}</p>}
        </article>
      ))}
    </div>
  );
}
