import type { FrontPage } from '@/lib/document/shapes/story-page';
import type { Locale } from '@/lib/kit/dates';
import { siteMessages } from '@/lib/kit/messages/site';
import { arrangeFront } from './arrange-front';
import { HeadlineCard } from './headline-card';
import { LeadCard } from './lead-card';
import { PictureCard } from './picture-card';

/** The first screen of the front: the lead, two stories beside it, and what else is new. */
export function FrontTop({ front, locale }: { front: FrontPage; locale: Locale }) {
  const { lead, seconds, row, headlines } = arrangeFront(front);
  if (!lead) return null;
  return (
    <>
      <div className="grid gap-x-8 gap-y-8 lg:grid-cols-12">
        <div className={seconds.length > 0 ? 'lg:col-span-8' : 'lg:col-span-12'}>
          <LeadCard story={lead} />
        </div>
        {seconds.length > 0 && (
          <div className="grid content-start gap-6 divide-rule border-t border-rule pt-6 sm:max-lg:grid-cols-2 max-sm:divide-y lg:col-span-4 lg:divide-y lg:border-t-0 lg:border-l lg:pt-0 lg:pl-8">
            {seconds.map((story) => (
              <div key={story.id} className="not-first:max-sm:pt-6 lg:not-first:pt-6">
                <PictureCard story={story} sizes="(min-width: 64rem) 24rem, 46vw" showSection />
              </div>
            ))}
          </div>
        )}
      </div>
      {row.length > 0 && (
        <div className="columns-ruled mt-8 grid gap-x-8 gap-y-6 border-t border-rule pt-6 sm:grid-cols-3 sm:pt-8">
          {row.map((story) => (
            <PictureCard
              key={story.id}
              story={story}
              sizes="(min-width: 82rem) 25rem, 31vw"
              showSection
              showStandfirst={false}
            />
          ))}
        </div>
      )}
      {headlines.length > 0 && (
        <section aria-labelledby="latest" className="mt-8 border-t border-rule pt-5">
          <h2 id="latest" className="type-label mb-4">
            {siteMessages(locale.language).latest}
          </h2>
          <div className="columns-ruled grid gap-x-8 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
            {headlines.map((story) => (
              <HeadlineCard key={story.id} story={story} locale={locale} />
            ))}
          </div>
        </section>
      )}
    </>
  );
}
