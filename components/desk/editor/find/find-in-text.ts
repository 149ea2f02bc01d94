export interface FindOptions {
  matchCase: boolean;
  wholeWord: boolean;
}

/** Where in a text something was found. */
export interface Found {
  from: number;
  to: number;
}

/** What one types for a character that texts have in several forms; a search for the plain one finds them all. */
const forms: Record<string, string> = {
  "'": "['’‘‚‹›]",
  '"': '["“”„«»]',
  '-': '[-\u2010\u2011]',
  ' ': '[ \\u00a0\\u202f\\u2009]',
};

const escaped = (character: string) => character.replace(/[\\^$.*+?()[\]{}|/-]/u, '\\$&');

/** What finds the words as typed, straight marks standing for any; null for nothing to look for. */
export function patternFor(query: string, { matchCase, wholeWord }: FindOptions): RegExp | null {
  if (query === '') return null;
  const source = [...query.replaceAll('...', '…')]
    .map((character) => (character === '…' ? '(?:…|\\.\\.\\.)' : (forms[character] ?? escaped(character))))
    .join('');
  const word = '[\\p{L}\\p{N}\\p{M}_]';
  return new RegExp(wholeWord ? `(?<!${word})(?:${source})(?!${word})` : source, matchCase ? 'gu' : 'giu');
}

/** Every place of the words in a text, in order, without overlaps. */
export function findInText(text: string, pattern: RegExp): Found[] {
  return [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
    from: index,
    to: index + words.length,
  }));
}
