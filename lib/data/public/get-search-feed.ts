import { parseQuery } from '@/lib/document/search-query';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { asksForStories, type StorySearch } from '@/lib/document/story-search';
import { findNewest } from './find-stories';
import { feedLength, storiesAmong } from './get-feed-stories';
import { understandFilters } from './search-conditions';
import { askTerms, wholeQuery } from './search-terms';

/**
 * The newest stories that a search finds, in full, for who follows it: in the order of time whatever the address asks for,
 * and without guessing what a misspelt word was meant to be. Null where nothing is looked for, or nobody that exists.
 * @param zone IANA: whose days the dates are
 */
export async function getSearchFeed(search: StorySearch, zone: string): Promise<StoryPage[] | null> {
  if (!asksForStories(search)) return null;
  const { condition, impossible } = await understandFilters(search, zone);
  if (impossible) return null;
  const terms = await askTerms(parseQuery(search.query));
  if (search.query && terms.every(({ excluded }) => excluded)) return null;
  const query = search.query ? wholeQuery(terms) : null;
  const found = await findNewest(query, condition, null, feedLength - 1);
  return storiesAmong(found.map(({ id }) => id));
}
