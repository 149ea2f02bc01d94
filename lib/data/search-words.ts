const maxWords = 12;

/**
 * What somebody typed to search for, as words that must all be there, in any order. They are ready for LIKE: its
 * wildcards stand for themselves. Control characters, which PostgreSQL refuses in part, separate words as spaces do.
 */
export function searchWords(query: string): string[] {
  return query
    .slice(0, 300)
    .toWellFormed()
    .split(/[\s\p{Cc}]+/u)
    .filter(Boolean)
    .slice(0, maxWords)
    .map((word) => word.replace(/[\\%_]/g, '\\$&'));
}
