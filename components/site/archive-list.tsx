import { type ArchivePlace, archivePath, firstDayOf } from '@/lib/document/archive-place';
import type { ArchivePage } from '@/lib/document/shapes/archive-page';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { siteMessages } from '@/lib/kit/messages/site';
import { StoryList } from './story-list';

/** A day, month or year as it is called; a day without its year where the whole list is of one month. */
function nameOf(place: ArchivePlace, language: string, day: 'weekday' | 'dayOfYear' = 'weekday'): string {
  const locale = { language, zone: 'UTC' };
  if (place.month === null) return String(place.year);
  if (place.day === null) return formatDate(`${firstDayOf(place)}T12:00:00Z`, 'month', locale);
  return formatDate(firstDayOf(place), day, locale);
}

function Parts({ page, language }: { page: ArchivePage; language: string }) {
  const words = siteMessages(language).archive;
  return (
    <ol className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,17rem),1fr))] gap-x-10 py-6 font-sans [&_span]:shrink-0">
      {page.parts.map(({ place, count }) => (
        <li key={archivePath(place)} className="border-b border-rule">
          <a href={archivePath(place)} className="quiet-link flex flex-wrap justify-between gap-x-4 py-2.5">
            {nameOf(place, language, 'dayOfYear')}
            {count !== null && <span className="type-meta">{words.count(count)}</span>}
          </a>
        </li>
      ))}
    </ol>
  );
}

/** The stories of a day, or the days, months or years that have some; and the ways on. */
export function ArchiveList({
  page,
  isOlder,
  locale,
}: {
  page: ArchivePage;
  isOlder: boolean;
  locale: Locale;
}) {
  const { language } = locale;
  const { place, stories, parts, earlier, later } = page;
  const words = siteMessages(language).archive;
  const ways: [path: string, label: string, rel?: string][] = [
    ...(earlier
      ? [[archivePath(earlier), words.earlier(nameOf(earlier, language)), 'prev'] as [string, string, string]]
      : []),
    ...(later
      ? [[archivePath(later), words.later(nameOf(later, language)), 'next'] as [string, string, string]]
      : []),
    ...(place.day !== null
      ? [
          [archivePath({ ...place, day: null }), words.allOf(nameOf({ ...place, day: null }, language))] as [
            string,
            string,
          ],
        ]
      : []),
    ...(place.day === null && place.month !== null
      ? [[archivePath({ ...place, month: null }), words.allOf(String(place.year))] as [string, string]]
      : []),
    ...(place.year !== null && place.month === null ? [['/archive', words.all] as [string, string]] : []),
  ];
  return (
    <>
      {stories && (
        <StoryList
          label={words.of(nameOf(place, language))}
          page={stories}
          path={archivePath(place)}
          isOlder={isOlder}
          locale={locale}
          showSection
          ofDay={place.day !== null}
        />
      )}
      {parts.length > 0 && <Parts page={page} language={language} />}
      {!stories && parts.length === 0 && <p className="type-standfirst py-10">{words.nothing}</p>}
      {ways.length > 0 && (
        <nav
          aria-label={words.ways}
          className="screen-only flex flex-wrap gap-x-8 gap-y-3.5 pt-5 font-sans text-[0.9375rem]"
        >
          {ways.map(([path, label, rel]) => (
            <a key={path} href={path} rel={rel} className="plain-link py-1">
              {label}
            </a>
          ))}
        </nav>
      )}
    </>
  );
}
