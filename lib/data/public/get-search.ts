import type { SearchPage } from '@/lib/document/shapes/search-page';
import { type StorySearch, searchIn } from '@/lib/document/story-search';
import { searchStories } from './search-stories';

/**
 * What an address asks for, and one page of what is found.
 * @param query the address's part behind `?`
 * @param zone IANA: whose days the dates are
 * @returns `found` is null where nothing is asked for yet
 */
export async function getSearch(
  query: string,
  zone: string,
): Promise<{ search: StorySearch; before: string | null; found: SearchPage | null }> {
  const search = searchIn(query);
  const before = new URLSearchParams(query).get('before') || null;
  return { search, before, found: await searchStories(search, zone, before) };
}
