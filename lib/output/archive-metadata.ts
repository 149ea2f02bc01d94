import type { Metadata } from 'next';
import { type ArchivePlace, archivePath, firstDayOf } from '@/lib/document/archive-place';
import type { ArchivePage } from '@/lib/document/shapes/archive-page';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { earliest } from '@/lib/kit/earliest';
import { siteMessages } from '@/lib/kit/messages/site';
import { pageMetadata } from './page-metadata';
import { archiveTags, listUntil, offerPage } from './page-tags';

/** What a place in the archive is called: the day, the month, the year, or all of it. */
export function archiveTitle(place: ArchivePlace, { language }: Locale): string {
  if (place.year === null) return siteMessages(language).archive.title;
  if (place.month === null) return String(place.year);
  const day = firstDayOf(place);
  if (place.day !== null) return formatDate(day, 'weekday', { language, zone: 'UTC' });
  return formatDate(`${day}T12:00:00Z`, 'month', { language, zone: 'UTC' });
}

/** What the head of a page of the archive says, for Next's generateMetadata. */
export function archiveMetadata(page: ArchivePage, before: string | null, site: SiteInfo): Metadata {
  const name = archiveTitle(page.place, site);
  const { title, of } = siteMessages(site.language).archive;
  const path = archivePath(page.place) + (before === null ? '' : `?before=${encodeURIComponent(before)}`);
  const head = pageMetadata(
    { title: page.place.year === null ? title : of(name), description: '', path },
    site,
  );
  const cards = page.stories?.stories ?? [];
  const until = earliest([page.until, listUntil(cards)]);
  // A day on which nothing appeared is true, but nothing to find.
  const isEmpty = cards.length === 0 && page.parts.length === 0;
  const robots = isEmpty ? { index: false, follow: true } : head.robots;
  return offerPage({ ...head, robots }, archiveTags(page), until);
}
