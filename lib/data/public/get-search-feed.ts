import { parseQuery } from '@/lib/document/search-query';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { asksForStories, searchAddress, searchIn } from '@/lib/document/story-search';
import { findNewest } from './find-stories';
import { feedLength, storiesAmong } from './get-feed-stories';
import { understandFilters } from './search-conditions';
import { askTerms, wholeQuery } from './search-terms';

/** What a search finds, for its feed. */
export interface SearchFeed {
  /** The words that are looked for; empty where only filters are set. */
  words: string;
  /** The one form of what is asked, as an address has it: `?q=ferry`. */
  asked: string;
  stories: StoryPage[];
}

/**
 * The newest stories that a search finds, in full, for who follows it: in the order of time whatever the address asks for,
 * and without guessing what a misspelt word was meant to be. Null where nothing is looked for, or nobody that exists.
 * @param query the address's part behind `?`
 * @param zone IANA: whose days the dates are
 */
export async function getSearchFeed(query: string, zone: string): Promise<SearchFeed | null> {
  const search = searchIn(query);
  if (!asksForStories(search)) return null;
  const { condition, impossible } = await understandFilters(search, zone);
  if (impossible) return null;
  const terms = await askTerms(parseQuery(search.query));
  if (search.query && terms.every(({ excluded }) => excluded)) return null;
  const { found } = await findNewest(search.query ? wholeQuery(terms) : null, condition, {
    before: null,
    size: feedLength - 1,
  });
  return {
    words: search.query,
    asked: searchAddress({ ...search, order: 'relevance' }, null, ''),
    stories: await storiesAmong(found.map(({ id }) => id)),
  };
}
