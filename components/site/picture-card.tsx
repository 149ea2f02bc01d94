import type { StoryCard } from '@/lib/document/shapes/story-page';
import { CardByline, CardKicker, CardPicture, CardWarning } from './card-parts';
import { ofStory } from './of-story';

/**
 * Where a card's picture stands: `above`; `above-wide`, above except on a phone, where it is small and beside;
 * `beside`, small and beside everywhere; `wide`, large and beside.
 */
type CardLayout = 'above' | 'above-wide' | 'beside' | 'wide';

interface PictureCardProps {
  story: StoryCard;
  layout: CardLayout;
  /** How wide the layout shows the picture from 40rem on, as `sizes` has it; phones are the card's own affair. */
  sizes: string;
  showSection?: boolean;
  showStandfirst?: boolean;
}

const grids: Record<CardLayout, string> = {
  above: '',
  'above-wide': 'card-beside sm:block',
  beside: 'card-beside sm:gap-6 sm:[--beside:10rem]',
  wide: 'lg:grid lg:grid-cols-12 lg:gap-8',
};

const pictures: Record<CardLayout, string> = {
  above: 'mb-3.5',
  'above-wide': 'order-2 sm:mb-3',
  beside: 'order-2',
  wide: 'max-lg:mb-3.5 lg:col-span-5',
};

const headlines: Record<CardLayout, string> = {
  above: 'type-headline-lg',
  'above-wide': 'type-headline-sm sm:type-headline-md',
  beside: 'type-headline-sm sm:type-headline-md',
  wide: 'type-headline-lg',
};

/** A story with its picture, in one of four layouts. */
export function PictureCard({
  story,
  layout,
  sizes,
  showSection = false,
  showStandfirst = true,
}: PictureCardProps) {
  const large = layout === 'above' || layout === 'wide';
  const onPhone = large ? '92vw' : '7.5rem';
  return (
    <article className="card" {...ofStory(story)}>
      <CardWarning story={story} className="mb-3" />
      <div className={story.photo ? grids[layout] : ''}>
        <CardPicture
          story={story}
          sizes={`${sizes}, ${onPhone}`}
          crop={large ? '16:9' : '4:3'}
          className={pictures[layout]}
        />
        <div className={layout === 'wide' ? 'max-w-[42rem] lg:col-span-7' : ''}>
          <CardKicker story={story} showSection={showSection} />
          <h3 className={headlines[layout]}>
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
