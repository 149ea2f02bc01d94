import type { CardPage } from '@/lib/document/shapes/story-page';
import type { Locale } from '@/lib/kit/dates';
import { siteMessages } from '@/lib/kit/messages/site';
import { PagingLinks } from './paging-links';
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
  /** Whether all of it is of one day, which its page names: then it says when on it each came. */
  ofDay?: boolean;
  /** Whether its first picture is on the first screen. */
  eager?: boolean;
}

/** One page of stories and the ways to the older and the newest ones. */
export function StoryList({
  label,
  page,
  path,
  isOlder,
  locale,
  showSection,
  ofDay,
  eager = true,
}: StoryListProps) {
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
          <RowCard
            key={story.id}
            story={story}
            locale={locale}
            showSection={showSection}
            ofDay={ofDay}
            eager={eager && i === 0}
          />
        ))}
      </div>
      <PagingLinks path={path} next={page.next} isOlder={isOlder} words={words.storyPages} />
    </section>
  );
}
