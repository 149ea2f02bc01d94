const maxTerms = 12;

/** What stands for nothing but itself in a search: ASCII punctuation and control characters part words. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL refuses some, and nobody searches for one
const between = /[\u0000-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007f]+/g;

/** Text as `photo_fold` (migration photo_search) keeps it: small letters without accents, one space between words. */
export function foldText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .toLowerCase()
    .replace(between, ' ')
    .trim();
}

/** A word of a search, or several that must stand together. */
export interface SearchTerm {
  /** Folded; without a LIKE wildcard, because those are punctuation. Never empty. */
  text: string;
  /** As `to_tsquery('simple', …)` reads it: the words in this order, the last one as a beginning. */
  tsquery: string;
}

/** What somebody typed to search for, as terms that must all be there, in any order. */
export function searchTerms(query: string): SearchTerm[] {
  const typed = query.slice(0, 300).match(/"[^"]+"|[^\s"]+/gu) ?? [];
  return typed
    .map(foldText)
    .filter(Boolean)
    .slice(0, maxTerms)
    .map((text) => {
      const words = text.split(/\s+/u).map((word) => `'${word}'`);
      return { text, tsquery: `${words.join(' <-> ')}:*` };
    });
}
