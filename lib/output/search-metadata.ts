import type { Metadata } from 'next';
import type { Graph } from 'schema-dts';
import type { SearchPage } from '@/lib/document/shapes/search-page';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import { type StorySearch, searchAddress } from '@/lib/document/story-search';
import { siteMessages } from '@/lib/kit/messages/site';
import { searchJsonLd } from './list-json-ld';
import { pageMetadata } from './page-metadata';
import { offerPage, searchTags, searchUntil } from './page-tags';

interface Searched {
  search: StorySearch;
  before: string | null;
  found: SearchPage | null;
}

/** What the search is called, and its one address: an author has one, however somebody typed the name. */
function searchStep({ search, before, found }: Searched, { language }: SiteInfo) {
  const words = siteMessages(language).search;
  const title = search.query ? words.titleOf(search.query) : words.title;
  const asked = found?.author ? { ...search, author: found.author.slug } : search;
  return { title, asked, path: searchAddress(asked, before) };
}

/** The search for crawlers: where it stands. The stories that it found say the rest. */
export function searchPageJsonLd(searched: Searched, site: SiteInfo): Graph {
  const { title: name, path } = searchStep(searched, site);
  return searchJsonLd({ name, path }, searched.found !== null, site);
}

/** What the head of the search says, for Next's generateMetadata; `now`: when it was asked. */
export function searchMetadata(searched: Searched, site: SiteInfo, now: Date): Metadata {
  const { found } = searched;
  const { title, asked, path } = searchStep(searched, site);
  const query = searchAddress({ ...asked, order: 'relevance' }, null, '');
  const feed = found?.understood ? { base: '/search', query, title: `${title} — ${site.name}` } : undefined;
  const head = pageMetadata({ title, description: '', path, feed }, site);
  if (!found) return offerPage(head, ['site']);
  // What others search for is no page of ours; the stories in it are.
  const robots = { index: false, follow: true };
  return offerPage({ ...head, robots }, searchTags(found), searchUntil(found, now));
}
