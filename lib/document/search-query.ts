import { foldForSearch } from './search-text';

/** Of what somebody types so much is looked at, in characters; an address carries no more either (edge/target.ts). */
export const longestQuery = 300;
const mostTerms = 12;

/** A word of a search, or several that must stand together in this order. */
export interface SearchTerm {
  /** Folded words, one space between them; never empty. */
  words: string;
  /** As somebody typed it, without its signs. */
  typed: string;
  /** Exactly these words: in quotes, or written as one. Else other forms of the word count too. */
  exact: boolean;
  /** No story may have it: `-word`. */
  excluded: boolean;
}

/** Each of them opens and closes a phrase. */
export const quotes = '"“”„«»';
const pattern = new RegExp(`(-*)(?:[${quotes}]([^${quotes}]*)[${quotes}]|([^\\s${quotes}]+))`, 'gu');

/** What somebody typed as one line of well-formed text, cut where it is too long. */
export function cleanQuery(typed: string): string {
  return typed
    .slice(0, longestQuery)
    .toWellFormed()
    .replace(/[\s\p{Cc}\p{Zs}\ufeff]+/gu, ' ')
    .trim();
}

/**
 * What somebody typed to search for: words that must all be there in any order, `"phrases in quotes"` of whatever
 * language, `-word` for what must not be there. A quote that is never closed and a sign that stands alone mean nothing.
 */
export function parseQuery(typed: string): SearchTerm[] {
  const terms: SearchTerm[] = [];
  for (const [, minus = '', phrase, word = ''] of cleanQuery(typed).matchAll(pattern)) {
    const text = (phrase ?? word).trim();
    const words = foldForSearch(text);
    if (!words) continue;
    const exact = phrase !== undefined || words.includes(' ');
    terms.push({ words, typed: text, exact, excluded: minus !== '' });
  }
  return terms.slice(0, mostTerms);
}
