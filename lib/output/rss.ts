import type { Refs } from '@/lib/document/refs';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { rssChannel } from './rss-channel';
import { rssItem } from './rss-item';
import { feedUrl } from './story-links';

/** What a change of shows: a story, and the pictures in it, whose credits can be corrected and rights can end. */
interface Changing {
  /** Null where nobody knows. */
  modifiedAt: string | null;
  refs?: Pick<Refs, 'photos'>;
}

/** When anything in a feed last changed: the latest of its stories and of their pictures (ISO instant), null for none. */
export function lastChange(stories: readonly Changing[]): string | null {
  const times = stories.flatMap(({ modifiedAt, refs }) => [
    ...(modifiedAt === null ? [] : [Date.parse(modifiedAt)]),
    ...[...(refs?.photos.values() ?? [])].map((photo) => Date.parse(photo.changedAt)),
  ]);
  return times.length > 0 ? new Date(Math.max(...times)).toISOString() : null;
}

/** An RSS feed with the full content of each story, newest first as given. */
export function rssFeed(stories: readonly StoryPage[], site: SiteInfo): string {
  return rssChannel({
    title: site.name,
    link: `${site.origin}/`,
    self: feedUrl(site),
    description: site.description || site.tagline || site.name,
    language: site.language,
    built: lastChange(stories),
    items: stories.map((story) => rssItem(story, site)),
  });
}
