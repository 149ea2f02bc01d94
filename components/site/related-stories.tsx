import type { RelatedCard } from '@/lib/document/shapes/story-page';
import { siteMessages } from '@/lib/kit/messages/site';
import { inLanguage } from '@/lib/kit/text-direction';
import { CardKicker, CardWarning } from './card-parts';
import { columns } from './front/columns';

/** Wide enough for a column, twice as wide for a phone's row with a fine screen. */
const pictureWidth = 480;

/** A small picture in one size: a choice of sizes for each would cost more than it saves. */
function Thumbnail({ photo }: { photo: RelatedCard['photo'] }) {
  if (!photo) return null;
  const files = photo.figure.crops['4:3']?.webp ?? photo.figure.sizes;
  const file = files.find(({ width }) => width >= pictureWidth) ?? files.at(-1);
  if (!file) return null;
  return (
    <div className="card-picture order-2 self-start sm:mb-3">
      <img
        src={file.url}
        alt={photo.alt}
        width={file.width}
        height={file.height}
        loading="lazy"
        decoding="async"
      />
    </div>
  );
}

/** Where to go on from here: stories side by side under small pictures, on a phone in rows. */
export function RelatedStories({ stories, language }: { stories: readonly RelatedCard[]; language: string }) {
  if (stories.length === 0) return null;
  const inRow = stories.length > 4 ? 3 : stories.length;
  return (
    <aside aria-labelledby="related" className="screen-only mx-auto mt-14 max-w-page px-gutter">
      <div className="tone-rule" />
      <h2 id="related" className="type-section pt-2.5 pb-4">
        {siteMessages(language).related}
      </h2>
      <div className={`columns-ruled grid gap-x-8 gap-y-6 ${columns[inRow]}`}>
        {stories.map((story) => (
          <article
            key={story.id}
            className="card"
            data-section={story.section.slug}
            {...inLanguage(story.language)}
          >
            <div className={story.photo ? 'grid grid-cols-[minmax(0,1fr)_7.5rem] gap-4 sm:block' : ''}>
              <Thumbnail photo={story.photo} />
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
