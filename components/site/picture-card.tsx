import type { StoryCard } from '@/lib/document/shapes/story-page';
import { CardByline, CardKicker, CardPicture, CardWarning } from './card-parts';

interface PictureCardProps {
  story: StoryCard;
  /** The layout's width of the picture, as `sizes` has it. */
  sizes: string;
  size?: 'lg' | 'md';
  showSection?: boolean;
  showStandfirst?: boolean;
}

/** A story with its picture above. On a phone the smaller kind puts the picture beside the headline. */
export function PictureCard({
  story,
  sizes,
  size = 'md',
  showSection = false,
  showStandfirst = true,
}: PictureCardProps) {
  const large = size === 'lg';
  const beside = !large && story.photo;
  return (
    <article className="card" data-section={story.section.slug} lang={story.language}>
      <CardWarning story={story} className="mb-3" />
      <div className={beside ? 'grid grid-cols-[1fr_7.5rem] gap-4 sm:block' : ''}>
        <CardPicture
          story={story}
          sizes={large ? sizes : `(min-width: 40rem) ${sizes}, 7.5rem`}
          className={beside ? 'order-2 self-start sm:mb-3' : 'mb-3'}
        />
        <div>
          <CardKicker story={story} showSection={showSection} />
          <h3 className={large ? 'type-headline-lg' : 'type-headline-sm sm:type-headline-md'}>
            <a href={story.path} className="card-link">
              {story.headline}
            </a>
          </h3>
          {showStandfirst && story.standfirst && (
            <p className={`type-summary mt-2 ${large ? '' : 'hidden sm:block'}`}>{story.standfirst}</p>
          )}
          <CardByline story={story} className="mt-2" />
        </div>
      </div>
    </article>
  );
}
