import Link from 'next/link';
import type { StoryRow } from '@/lib/document/shapes/desk-story';
import type { Locale } from '@/lib/kit/dates';
import { deskMessages } from '@/lib/kit/messages/desk';

import { StoryItem } from './story-item';
import { type StoryQuery, storiesAddress } from './story-query';

interface Props {
  stories: StoryRow[];
  next: string | null;
  query: StoryQuery;
  locale: Locale;
  /** Milliseconds since 1970, of this rendering. */
  now: number;
}

/** A page of stories, last changed first, with the way to older ones and back to the newest. */
export function StoryList({ stories, next, query, locale, now }: Props) {
  const words = deskMessages().stories;
  return (
    <>
      <ul
        aria-label={words.listLabel}
        className="-mx-4 divide-y divide-rule border-y border-rule sm:mx-0 sm:rounded-control sm:border sm:bg-surface"
      >
        {stories.map((story) => (
          <StoryItem key={story.id} story={story} now={now} locale={locale} />
        ))}
      </ul>
      {(next || query.before) && (
        <nav aria-label={words.paging} className="mt-4 flex gap-3">
          {query.before && (
            <Link href={storiesAddress({ ...query, before: null })} className="btn">
              {words.newest}
            </Link>
          )}
          {next && (
            <Link href={storiesAddress({ ...query, before: next })} className="btn ms-auto">
              {words.older}
            </Link>
          )}
        </nav>
      )}
    </>
  );
}
