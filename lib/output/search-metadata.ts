import type { Metadata } from 'next';
import type { SearchPage } from '@/lib/document/shapes/search-page';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import { type StorySearch, searchAddress } from '@/lib/document/story-search';
import { siteMessages } from '@/lib/kit/messages/site';
import { pageMetadata } from './page-metadata';
import { offerPage, searchTags, searchUntil } from './page-tags';

interface Searched {
  search: StorySearch;
  before: string | null;
  found: SearchPage | null;
}

/** What the head of the search says, for Next's generateMetadata; `now`: when it was asked. */
export function searchMetadata({ search, before, found }: Searched, site: SiteInfo, now: Date): Metadata {
  const words = siteMessages(site.language).search;
  const title = search.query ? words.titleOf(search.query) : words.title;
  // An author has one address, however somebody typed the name.
  const asked = found?.author ? { ...search, author: found.author.slug } : search;
  const query = searchAddress({ ...asked, order: 'relevance' }, null, '');
  const feed = found?.understood ? { base: '/search', query, title: `${title} — ${site.name}` } : undefined;
  const head = pageMetadata({ title, description: '', path: searchAddress(asked, before), feed }, site);
  if (!found) return offerPage(head, ['site']);
  // What others search for is no page of ours; the stories in it are.
  const robots = { index: false, follow: true };
  return offerPage({ ...head, robots }, searchTags(found), searchUntil(found, now));
}
