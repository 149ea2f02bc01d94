import type { RelatedCard } from '@/lib/document/shapes/story-page';
import { siteMessages } from '@/lib/kit/messages/site';
import { CardKicker, CardWarning } from './card-parts';
import { columns } from './front/columns';
import { ofStory } from './of-story';
import { SmallPicture } from './small-picture';

/** Wide enough for a column, twice as wide for a phone's row with a fine screen. */
const pictureWidth = 480;

/** Where to go on from here: stories side by side under small pictures, on a phone in rows. */
export function RelatedStories({ stories, language }: { stories: readonly RelatedCard[]; language: string }) {
  if (stories.length === 0) return null;
  const inRow = stories.length > 4 ? 3 : stories.length;
  return (
    <aside aria-labelledby="related" className="related screen-only">
      <div className="tone-rule" />
      <h2 id="related" className="type-section">
        {siteMessages(language).related}
      </h2>
      <div className={`columns-ruled grid gap-x-8 gap-y-6 ${columns[inRow]}`}>
        {stories.map((story) => (
          <article key={story.id} className="card" {...ofStory(story)}>
            <div className="card-beside sm:block">
              {story.photo && (
                <div className="card-picture">
                  <SmallPicture
                    photo={story.photo.figure}
                    alt={story.photo.alt}
                    crop="4:3"
                    width={pictureWidth}
                  />
                </div>
              )}
              <div>
                <CardKicker story={story} showSection />
                <h3 className="type-headline-sm">
                  <a href={story.path} className="card-link">
                    {story.headline}
                  </a>
                </h3>
                <CardWarning story={story} className="mt-2" />
              </div>
            </div>
          </article>
        ))}
      </div>
    </aside>
  );
}
