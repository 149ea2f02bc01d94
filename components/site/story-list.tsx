import type { CardPage } from '@/lib/document/shapes/story-page';
import type { Locale } from '@/lib/kit/dates';
import { siteMessages } from '@/lib/kit/messages/site';
import { RowCard } from './row-card';

interface StoryListProps {
  /** What the list is, for those who can't see where it stands. */
  label: string;
  page: CardPage;
  /** The list's own address, to which the cursor is added. */
  path: string;
  /** Whether this page was reached by a cursor. */
  isOlder: boolean;
  locale: Locale;
  showSection: boolean;
}

/** One page of stories and the ways to the older and the newest ones. */
export function StoryList({ label, page, path, isOlder, locale, showSection }: StoryListProps) {
  const words = siteMessages(locale.language);
  if (page.stories.length === 0) {
    return <p className="type-standfirst py-10">{isOlder ? words.nothingOlder : words.nothingHere}</p>;
  }
  return (
    <section aria-labelledby="list">
      <h2 id="list" className="sr-only">
        {label}
      </h2>
      <div className="divide-y divide-rule border-b border-rule">
        {page.stories.map((story, i) => (
          <RowCard key={story.id} story={story} locale={locale} showSection={showSection} eager={i === 0} />
        ))}
      </div>
      {(page.next || isOlder) && (
        <nav
          aria-label={words.earlier}
          className="screen-only flex flex-wrap gap-x-8 gap-y-2 pt-5 font-sans text-[0.9375rem] font-semibold"
        >
          {isOlder && (
            <a href={path} className="plain-link py-1">
              {words.newestStories}
            </a>
          )}
          {page.next && (
            <a
              href={`${path}?before=${encodeURIComponent(page.next)}`}
              rel="next"
              className="plain-link py-1"
            >
              {words.olderStories}
            </a>
          )}
        </nav>
      )}
    </section>
  );
}
