import type { StoryHistory } from '@/lib/document/shapes/story-change';
import type { Locale } from '@/lib/kit/dates';
import { historyPath } from '@/lib/kit/history-path';
import { siteHistoryMessages } from '@/lib/kit/messages/site-history';
import { inLanguage } from '@/lib/kit/text-direction';
import { PagingLinks } from './paging-links';
import { StoryHistoryEntry } from './story-history-entry';

interface Props {
  history: StoryHistory;
  /** Whether this page was reached by a cursor. */
  isOlder: boolean;
  locale: Locale;
}

/** A story's public history, newest first, with the way back to the story. */
export function StoryHistoryList({ history: { story, entries, next }, isOlder, locale }: Props) {
  const words = siteHistoryMessages(locale.language);
  return (
    <div className="mx-auto max-w-page px-gutter" data-section={story.section.slug}>
      <div className="border-b border-rule pt-8 pb-7 sm:pt-12 sm:pb-9">
        <p className="type-label mb-2 text-(--tone)">{words.title}</p>
        <h1 className="type-headline-lg max-w-[42rem]" {...inLanguage(story.language)}>
          {story.headline}
        </h1>
        <p className="type-standfirst mt-3 max-w-[42rem]">{words.intro}</p>
        <p className="mt-3 font-sans text-[0.9375rem] font-semibold">
          <a href={story.path} className="plain-link inline-block py-1">
            {words.back}
          </a>
        </p>
      </div>
      <ol className="divide-y divide-rule">
        {entries.map((entry) => (
          <StoryHistoryEntry
            key={entry.id}
            entry={entry}
            path={story.path}
            language={story.language}
            locale={locale}
          />
        ))}
      </ol>
      <PagingLinks path={historyPath(story.path)} next={next} isOlder={isOlder} words={words.pages} />
    </div>
  );
}
