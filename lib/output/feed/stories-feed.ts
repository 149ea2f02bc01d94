import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import type { Feed } from './feed';
import { lastChange } from './last-change';
import { storyItem } from './story-item';

/** What a feed of stories follows: a section, an author, a tag. */
export interface FeedSubject {
  name: string;
  description: string;
  /** The path of its page. */
  base: string;
  /** What follows that path and the feed's: `?q=ferry` for a search. */
  query?: string;
}

/**
 * A feed with the full content of each story, newest first as given.
 * @param about null for the site's own
 */
export function storiesFeed(
  stories: readonly StoryPage[],
  site: SiteInfo,
  about: FeedSubject | null = null,
): Feed {
  const own = site.description || site.tagline || site.name;
  return {
    title: about ? `${about.name} — ${site.name}` : site.name,
    description: about?.description || own,
    base: about?.base ?? '',
    query: about?.query ?? '',
    site,
    changed: lastChange(stories),
    items: stories.map((story) => storyItem(story, site)),
  };
}
