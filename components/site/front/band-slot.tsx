import type { StoryCard } from '@/lib/document/shapes/story-page';
import { arrangeBand } from '../arrange-band';
import { PictureCard } from '../picture-card';

interface BandProps {
  stories: StoryCard[];
  /** Bands take turns in which side their large story stands on. */
  turned: boolean;
}

function Pair({ stories: [first, second], turned }: BandProps) {
  if (!first || !second) return null;
  return (
    <div className="columns-ruled grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-12">
      <div className={`lg:col-span-7 ${turned ? 'lg:order-2' : ''}`}>
        <PictureCard
          story={first}
          layout="above"
          sizes="(min-width: 82rem) 44rem, (min-width: 64rem) 54vw, (min-width: 40rem) 46vw"
        />
      </div>
      <div className="lg:col-span-5">
        <PictureCard
          story={second}
          layout="above"
          sizes="(min-width: 82rem) 31rem, (min-width: 64rem) 38vw, (min-width: 40rem) 46vw"
        />
      </div>
    </div>
  );
}

function Three({ stories }: { stories: StoryCard[] }) {
  return (
    <div className="columns-ruled grid gap-x-8 gap-y-6 sm:grid-cols-3">
      {stories.map((story) => (
        <PictureCard
          key={story.id}
          story={story}
          layout="above-wide"
          sizes="(min-width: 82rem) 24.5rem, (min-width: 40rem) 30vw"
        />
      ))}
    </div>
  );
}

function Stack({ stories }: { stories: StoryCard[] }) {
  return (
    <div className="divide-y divide-rule">
      {stories.map((story) => (
        <div key={story.id} className="py-6 first:pt-0 last:pb-0">
          <PictureCard
            story={story}
            layout="wide"
            sizes="(min-width: 82rem) 31rem, (min-width: 64rem) 38vw"
          />
        </div>
      ))}
    </div>
  );
}

function LargeAndOthers({ stories, turned }: BandProps) {
  const [first, ...others] = stories;
  if (!first) return null;
  return (
    <div className="columns-ruled grid gap-x-8 gap-y-6 lg:grid-cols-2">
      <div className={turned ? 'lg:order-2' : ''}>
        <PictureCard
          story={first}
          layout="above"
          sizes="(min-width: 82rem) 37.5rem, (min-width: 64rem) 46vw"
        />
      </div>
      <div className="grid content-start divide-y divide-rule">
        {others.map((story) => (
          <div key={story.id} className="py-5 first:pt-0 last:pb-0">
            <PictureCard story={story} layout="beside" sizes="(min-width: 40rem) 10rem" />
          </div>
        ))}
      </div>
    </div>
  );
}

/** Some stories of one section, or of one subject: a large one with the others beside it, or as many as fit side by side. */
export function BandSlot({ stories, turned }: BandProps) {
  const band = arrangeBand(stories);
  return (
    <>
      {band.form === 'pair' && <Pair stories={band.stories} turned={turned} />}
      {band.form === 'three' && <Three stories={band.stories} />}
      {band.form === 'stack' && <Stack stories={band.stories} />}
      {band.form === 'side' && <LargeAndOthers stories={band.stories} turned={turned} />}
    </>
  );
}
