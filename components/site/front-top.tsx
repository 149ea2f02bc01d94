import type { FrontPage } from '@/lib/document/shapes/story-page';
import type { Locale } from '@/lib/kit/dates';
import { siteMessages } from '@/lib/kit/messages/site';
import { arrangeFront } from './arrange-front';
import { HeadlineCard } from './headline-card';
import { LeadCard } from './lead-card';
import { PictureCard } from './picture-card';

const columns: Record<number, string> = {
  2: 'sm:grid-cols-2',
  3: 'sm:grid-cols-3',
  4: 'sm:grid-cols-2 lg:grid-cols-4',
};

/** The first screens of the front: the lead, a row of pictures, and what else is new by its time. */
export function FrontTop({ front, locale }: { front: FrontPage; locale: Locale }) {
  const { lead, row, headlines } = arrangeFront(front);
  if (!lead) return null;
  return (
    <>
      <LeadCard story={lead} />
      {row.length > 0 && (
        <div
          className={`columns-ruled mt-7 grid gap-x-8 gap-y-6 border-t border-rule pt-6 lg:mt-9 lg:pt-7 ${columns[row.length]}`}
        >
          {row.map((story) => (
            <PictureCard
              key={story.id}
              story={story}
              layout="above-wide"
              sizes={`(min-width: 64rem) ${Math.floor(75 / row.length)}rem, (min-width: 40rem) 46vw`}
              showSection
            />
          ))}
        </div>
      )}
      {headlines.length > 0 && (
        <section aria-labelledby="latest" className="mt-7 border-t border-rule pt-5 lg:mt-9">
          <h2 id="latest" className="type-label mb-4">
            {siteMessages(locale.language).latest}
          </h2>
          <div
            className={`columns-ruled grid gap-x-8 gap-y-6 ${columns[Math.min(Math.max(headlines.length, 2), 4)]}`}
          >
            {headlines.map((story) => (
              <HeadlineCard key={story.id} story={story} locale={locale} />
            ))}
          </div>
        </section>
      )}
    </>
  );
}
