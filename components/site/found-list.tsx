import { DateTime } from '@/components/ui/date-time';
import type { FoundCard, SearchPage } from '@/lib/document/shapes/search-page';
import { type StorySearch, searchAddress } from '@/lib/document/story-search';
import type { Locale } from '@/lib/kit/dates';
import { feedPath } from '@/lib/kit/feed-address';
import { siteMessages } from '@/lib/kit/messages/site';
import { inLanguage } from '@/lib/kit/text-direction';
import { CardByline, CardKicker, CardPicture, CardWarning } from './card-parts';
import { MarkedText } from './marked-text';

function Found({ found, locale, eager }: { found: FoundCard; locale: Locale; eager: boolean }) {
  const { story, headline, standfirst, passage } = found;
  return (
    <li
      className="card grid gap-x-8 gap-y-2 py-6 lg:grid-cols-[8rem_minmax(0,1fr)_15rem] lg:grid-rows-[auto_1fr]"
      data-section={story.section.slug}
    >
      <p className="type-meta lg:pt-1">
        <DateTime value={story.publishedAt} format="date" locale={locale} />
      </p>
      <div
        className="card-beside sm:grid sm:grid-rows-[auto_1fr] sm:gap-x-8 sm:has-[img]:grid-cols-[minmax(0,1fr)_13rem] lg:contents"
        {...inLanguage(story.language)}
      >
        <div className="max-w-[40rem]">
          <CardKicker story={story} showSection />
          <h3 className="type-headline-sm sm:type-headline-md">
            <a href={story.path} className="card-link">
              <MarkedText pieces={headline} />
            </a>
          </h3>
        </div>
        <CardPicture
          story={story}
          sizes="(min-width: 64rem) 15rem, (min-width: 40rem) 13rem, 7.5rem"
          crop="4:3"
          eager={eager}
          className="self-start sm:row-span-2 lg:col-start-3 lg:row-start-1"
        />
        {/* On a phone a passage has the whole width below the picture: beside it, it would be a column of three words. */}
        <div className="max-w-[40rem] max-sm:basis-full lg:col-start-2">
          {standfirst.length > 0 && (
            <p className={`type-summary mb-2 ${passage ? 'hidden sm:block' : ''}`}>
              <MarkedText pieces={standfirst} />
            </p>
          )}
          {passage && (
            <p className="passage mb-2">
              <MarkedText pieces={passage} />
            </p>
          )}
          <CardWarning story={story} className="mt-3 mb-2" />
          <CardByline story={story} />
        </div>
      </div>
    </li>
  );
}

interface FoundListProps {
  search: StorySearch;
  page: SearchPage;
  isOlder: boolean;
  locale: Locale;
}

/** What a search found, the ways to more of it, and what can be done where it found nothing. */
export function FoundList({ search, page, isOlder, locale }: FoundListProps) {
  const words = siteMessages(locale.language).search;
  const asked = page.respelled === null ? search : { ...search, query: page.respelled };
  if (page.authorUnknown) return <p className="type-standfirst py-10">{words.noAuthor}</p>;
  if (!page.understood) return <p className="type-standfirst py-10">{words.noWords}</p>;
  if (page.stories.length === 0) {
    return (
      <div className="py-10">
        <p className="type-standfirst">{isOlder ? words.noMore : words.nothing}</p>
        {!isOlder && <p className="type-summary mt-3 max-w-[40rem]">{words.nothingHint}</p>}
      </div>
    );
  }
  const newest = searchAddress({ ...asked, order: 'newest' });
  return (
    <section aria-labelledby="found">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 border-b border-rule py-4">
        <h2 id="found" className="type-meta text-ink">
          {page.respelled !== null && <>{words.respelled(search.query, page.respelled)} </>}
          {page.total === null ? words.stories : words.count(page.total, page.isCut === true)}
        </h2>
        {asked.query && (
          <nav aria-label={words.orderLabel} className="screen-only flex gap-x-5 font-sans text-[0.875rem]">
            {(['relevance', 'newest'] as const).map((order) => (
              <a
                key={order}
                href={searchAddress({ ...asked, order })}
                aria-current={asked.order === order ? 'true' : undefined}
                className={`block py-1 ${asked.order === order ? 'font-semibold' : 'plain-link'}`}
              >
                {words.order[order]}
              </a>
            ))}
          </nav>
        )}
      </div>
      <ol className="divide-y divide-rule border-b border-rule">
        {page.stories.map((found, i) => (
          <Found key={found.story.id} found={found} locale={locale} eager={i === 0} />
        ))}
      </ol>
      <nav
        aria-label={words.pages}
        className="screen-only flex flex-wrap gap-x-8 gap-y-3.5 pt-5 font-sans text-[0.9375rem] font-semibold"
      >
        {isOlder && (
          <a href={searchAddress(asked)} className="plain-link py-1">
            {words.first}
          </a>
        )}
        {page.next && (
          <a href={searchAddress(asked, page.next)} rel="next" className="plain-link py-1">
            {words.more}
          </a>
        )}
        {!page.next && page.isCut && (
          <a href={newest} className="plain-link py-1">
            {words.rest}
          </a>
        )}
        <a
          href={searchAddress({ ...asked, order: 'relevance' }, null, feedPath('/search', 'rss'))}
          type="application/rss+xml"
          className="plain-link py-1 font-normal"
        >
          {words.feed}
        </a>
      </nav>
    </section>
  );
}
