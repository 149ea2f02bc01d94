import type { Refs } from '@/lib/document/refs';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { escapeMarkup, Markup, markup } from '@/lib/kit/html';
import { rssItem } from './rss-item';
import { feedUrl } from './story-links';
import { elements, xmlDocument } from './xml';

const namespaces = new Markup(
  [
    'xmlns:atom="http://www.w3.org/2005/Atom"',
    'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:media="http://search.yahoo.com/mrss/"',
  ].join(' '),
);

/** What a change of shows: a story, and the pictures in it, whose credits can be corrected and rights can end. */
interface Changing {
  modifiedAt: string;
  refs?: Pick<Refs, 'photos'>;
}

/** When anything in a feed last changed: the latest of its stories and of their pictures (ISO instant), null for none. */
export function lastChange(stories: readonly Changing[]): string | null {
  const times = stories.flatMap(({ modifiedAt, refs }) => [
    Date.parse(modifiedAt),
    ...[...(refs?.photos.values() ?? [])].map((photo) => Date.parse(photo.changedAt)),
  ]);
  return times.length > 0 ? new Date(Math.max(...times)).toISOString() : null;
}

/**
 * An RSS 2.0 feed (https://www.rssboard.org/rss-profile) with the full content of each story, newest first as given.
 * It depends on the stories alone and not on the clock, so that an unchanged feed keeps its ETag.
 */
export function rssFeed(stories: readonly StoryPage[], site: SiteInfo): string {
  const built = lastChange(stories);
  const parts = [
    markup`<title>${site.name}</title>`,
    markup`<link>${site.origin}/</link>`,
    markup`<atom:link rel="self" type="application/rss+xml" href="${feedUrl(site)}"/>`,
    markup`<description>${escapeMarkup(site.description || site.tagline || site.name)}</description>`,
    markup`<language>${site.language}</language>`,
    built && markup`<lastBuildDate>${new Date(built).toUTCString()}</lastBuildDate>`,
    markup`<generator>Dateline</generator>`,
    ...stories.map((story) => rssItem(story, site)),
  ];
  return xmlDocument(
    markup`<rss version="2.0" ${namespaces}>\n  <channel>${elements(parts, 2)}\n  </channel>\n</rss>`,
  );
}
