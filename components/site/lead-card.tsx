import type { StoryCard } from '@/lib/document/shapes/story-page';
import { CardByline, CardKicker, CardPicture, CardWarning } from './card-parts';

/** The story that leads the front: its picture and headline at the largest size there is. */
export function LeadCard({ story }: { story: StoryCard }) {
  return (
    <article className="card" data-section={story.section.slug} lang={story.language}>
      <CardWarning story={story} className="mb-3" />
      <CardPicture
        story={story}
        sizes="(min-width: 82rem) 52rem, (min-width: 64rem) 64vw, 100vw"
        eager
        className="-mx-gutter sm:mx-0"
      />
      <div className="pt-4 lg:pt-5">
        <CardKicker story={story} showSection />
        <h2 className="type-headline-xl">
          <a href={story.path} className="card-link">
            {story.headline}
          </a>
        </h2>
        {story.standfirst && <p className="type-standfirst mt-3 max-w-[44rem]">{story.standfirst}</p>}
        <CardByline story={story} className="mt-3" />
      </div>
    </article>
  );
}
