import { asksForStories, searchAddress, searchIn } from '@/lib/document/story-search';
import { Prisma } from '../prisma/client';
import { askWithFrame } from './ask-with-frame';
import { searchNow } from './search-now';

/** Where a search is asked by now. `hangsOn`: the path of the section that it named. */
type SearchDecision =
  | { answer: 'page' | 'missing' }
  | { answer: 'redirect'; target: string; hangsOn: string }
  | { answer: 'gone'; hangsOn: string };

/**
 * What `/search` answers: a page, or where that search is asked now that its section has another address, or is no more.
 * @param query the address's part behind `?`
 */
export async function decideSearch(query: string): Promise<SearchDecision> {
  const search = searchIn(query);
  if (!search.section) await askWithFrame(Prisma.sql`true AS ok`);
  const now = await searchNow(search);
  if (now === search) return { answer: 'page' };
  const target = searchAddress(now, new URLSearchParams(query).get('before'));
  return { answer: 'redirect', target, hangsOn: `/${search.section}` };
}

/**
 * What the feed of a search answers that finds no section of that name: where it went. Of nothing but a section that was taken
 * away with no story in it it is gone.
 * @param path its own, in its format
 */
export async function decideSearchFeed(query: string, path: string): Promise<SearchDecision> {
  const search = searchIn(query);
  const now = await searchNow(search);
  if (now === search) return { answer: 'missing' };
  const hangsOn = `/${search.section}`;
  if (!asksForStories(now)) return { answer: 'gone', hangsOn };
  return {
    answer: 'redirect',
    target: searchAddress({ ...now, order: 'relevance' }, null, path),
    hangsOn,
  };
}
