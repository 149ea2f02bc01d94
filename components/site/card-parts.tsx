import { Picture } from '@/blocks/photo/picture.view';
import type { StoryCard } from '@/lib/document/shapes/story-page';
import { siteMessages } from '@/lib/kit/messages/site';
import { bylineNames } from './byline-names';
import { kickerParts } from './kicker-parts';
import { LiveBadge } from './live/live-badge';

/** What stands above a card's headline. */
export function CardKicker({
  story,
  showSection,
  className = '',
}: {
  story: Pick<StoryCard, 'kind' | 'kicker' | 'section' | 'language' | 'live'>;
  showSection: boolean;
  className?: string;
}) {
  const [first, ...others] = kickerParts(story, { withSection: showSection });
  // What has ended is a story like any other.
  const live = story.live === 'ended' ? null : story.live;
  if (!first && !live) return null;
  return (
    <p className={className ? `card-kicker ${className}` : 'card-kicker'}>
      {live && (
        <>
          <LiveBadge state={live} language={story.language} />{' '}
        </>
      )}
      {first}
      {others.length > 0 && <span> · {others.join(' · ')}</span>}
    </p>
  );
}

/** Said before a reader meets the picture. */
export function CardWarning({
  story,
  className,
}: {
  story: Pick<StoryCard, 'contentWarning' | 'language'>;
  className: string;
}) {
  if (!story.contentWarning) return null;
  return (
    <p className={`card-warning ${className}`}>
      <strong className="font-semibold">{siteMessages(story.language).contentWarning}:</strong>{' '}
      {story.contentWarning}
    </p>
  );
}

/** The widths worth choosing from by the shape of a card's picture: those of 16:9 are large, all others small. */
const cardWidths = { '16:9': [640, 960, 1280, 1920], '4:3': [320, 640, 960], '1:1': [320, 640, 960] };

/** The story's lead photo, cut to the shape that its kind of card has. */
export function CardPicture({
  story,
  sizes,
  crop,
  eager,
  className = '',
}: {
  story: StoryCard;
  sizes: string;
  crop: '16:9' | '4:3' | '1:1';
  eager?: boolean;
  className?: string;
}) {
  if (!story.photo) return null;
  return (
    <div className={`card-picture ${crop === '16:9' ? 'card-picture-wide' : ''} ${className}`}>
      <Picture
        photo={story.photo.figure}
        alt={story.photo.alt}
        room={{ sizes, widths: cardWidths[crop] }}
        crop={crop}
        eager={eager}
      />
    </div>
  );
}

/** The reporters' names, unlinked: the card leads to one place. */
export function CardByline({ story, className = '' }: { story: StoryCard; className?: string }) {
  const names = bylineNames(story);
  return names ? <p className={`type-meta ${className}`}>{names}</p> : null;
}
