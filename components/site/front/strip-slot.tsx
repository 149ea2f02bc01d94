import type { StoryCard } from '@/lib/document/shapes/story-page';
import { PictureCard } from '../picture-card';
import { columns } from './columns';

/** Stories side by side under their pictures; on a phone rows with small ones. */
export function StripSlot({ stories, showSection }: { stories: StoryCard[]; showSection: boolean }) {
  return (
    <div className={`columns-ruled grid gap-x-8 gap-y-6 ${columns[stories.length]}`}>
      {stories.map((story) => (
        <PictureCard
          key={story.id}
          story={story}
          layout="above-wide"
          sizes={`(min-width: 64rem) ${Math.floor(75 / stories.length)}rem, (min-width: 40rem) 46vw`}
          showSection={showSection}
        />
      ))}
    </div>
  );
}
