import { isSlug } from '@/lib/kit/slug';
import { cleanQuery } from './search-query';

export const searchOrders = ['relevance', 'newest'] as const;
export type SearchOrder = (typeof searchOrders)[number];

/** What a reader searches for. Empty strings leave a filter open. */
export interface StorySearch {
  query: string;
  /** Slug of a section. */
  section: string;
  /** Slug of an author, or what somebody typed for a name. */
  author: string;
  /** Calendar days (`2026-11-22`) in the newsroom's zone, both included. */
  from: string;
  to: string;
  order: SearchOrder;
}

type Given = Record<string, string | string[] | undefined>;

/** In any zone it has to begin and end in years that the database can write. */
function isDay(text: string): boolean {
  const time =
    /^\d{4}-\d{2}-\d{2}$/.test(text) && text > '0002' && text < '9999'
      ? Date.parse(`${text}T00:00:00Z`)
      : Number.NaN;
  // JavaScript takes 30 February for 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The search that an address asks for. Whatever can't be meant is left open; of a question asked twice the first counts. */
export function searchOf(given: Given): StorySearch {
  const text = (name: string) => {
    const value = given[name];
    return cleanQuery((Array.isArray(value) ? value[0] : value) ?? '');
  };
  const day = (name: string) => (isDay(text(name)) ? text(name) : '');
  return {
    query: text('q'),
    section: isSlug(text('section')) ? text('section') : '',
    author: text('author'),
    from: day('from'),
    to: day('to'),
    order: text('sort') === 'newest' ? 'newest' : 'relevance',
  };
}

/** The search that the part of an address behind `?` asks for. */
export const searchIn = (query: string) =>
  searchOf(Object.fromEntries([...new URLSearchParams(query)].reverse()));

/** Whether anything is looked for, or the page is only the way to it. */
export function asksForStories({ query, section, author, from, to }: StorySearch): boolean {
  return [query, section, author, from, to].some(Boolean);
}

/** Whether more is asked than words. */
export function hasFilters({ section, author, from, to }: StorySearch): boolean {
  return [section, author, from, to].some(Boolean);
}

/** The one address of a search: only what was asked, in one order. `before`: the cursor of a later page. */
export function searchAddress(search: StorySearch, before: string | null = null, path = '/search'): string {
  const { query, section, author, from, to, order } = search;
  const asked = {
    q: query,
    section,
    author,
    from,
    to,
    sort: order === 'newest' ? order : '',
    before: before ?? '',
  };
  const parts = Object.entries(asked).flatMap(([name, value]) =>
    value ? [`${name}=${encodeURIComponent(value)}`] : [],
  );
  return parts.length > 0 ? `${path}?${parts.join('&')}` : path;
}
