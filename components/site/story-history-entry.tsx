import { DateTime } from '@/components/ui/date-time';
import type { ChangeEntry, HistoryEntry } from '@/lib/document/shapes/story-change';
import type { Locale } from '@/lib/kit/dates';
import { siteHistoryMessages } from '@/lib/kit/messages/site-history';
import { inLanguage } from '@/lib/kit/text-direction';
import { StoryDifference } from './story-difference';

interface Props {
  entry: HistoryEntry;
  /** The story's public path. */
  path: string;
  /** The story's own language (BCP 47). */
  language: string;
  locale: Locale;
}

function labelOf(entry: HistoryEntry, words: ReturnType<typeof siteHistoryMessages>): string {
  if ('headline' in entry) return words.kind[entry.kind];
  if (entry.update) return words.changedUpdate[entry.update.kind];
  return entry.substantive ? words.substantive : words.kind[entry.kind];
}

/** What it was, which parts of the story it concerned, and, opened, the words. */
export function StoryHistoryEntry({ entry, path, language, locale }: Props) {
  const words = siteHistoryMessages(locale.language);
  const isUpdate = 'headline' in entry;
  const update = isUpdate ? entry : entry.update;
  return (
    <li className="grid gap-x-8 gap-y-1 py-5 lg:grid-cols-[13rem_minmax(0,1fr)]">
      <p className="type-meta lg:pt-0.5">
        <DateTime value={entry.at} format="dateTime" locale={locale} />
      </p>
      <div className="max-w-[42rem]">
        <h2 className="font-sans text-[1rem] leading-6 font-semibold">{labelOf(entry, words)}</h2>
        {update && (
          <p className="mt-1" {...(update.headline ? inLanguage(language) : {})}>
            <a href={`${path}#update-${update.id}`} className="plain-link">
              {update.headline || words.read[update.kind]}
            </a>
          </p>
        )}
        {!isUpdate && <WhatChanged entry={entry} language={language} locale={locale} />}
      </div>
    </li>
  );
}

function WhatChanged({ entry, language, locale }: Omit<Props, 'path'> & { entry: ChangeEntry }) {
  const words = siteHistoryMessages(locale.language);
  const { parts, difference, hidden } = entry;
  if (hidden !== null) return <p className="mt-1 text-ink-soft">{words.hidden(hidden)}</p>;
  if (parts.length === 0) return null;
  const list = new Intl.ListFormat(locale.language).format(parts.map((part) => words.parts[part]));
  return (
    <>
      <p className="type-meta first-letter:uppercase">{list}</p>
      {difference && (
        <details className="story-change mt-1">
          <summary className="plain-link inline-block py-1 font-sans text-[0.9375rem]">{words.show}</summary>
          <div {...inLanguage(language)}>
            <StoryDifference difference={difference} language={locale.language} />
          </div>
        </details>
      )}
    </>
  );
}
