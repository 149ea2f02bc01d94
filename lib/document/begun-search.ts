import { cleanQuery, quotes } from './search-query';
import { foldForSearch } from './search-text';

/** A search that somebody is typing, before its last word is whole. */
export interface BegunSearch {
  /** As typed: what stands before the words that belong together, with the sign that excludes them. */
  kept: string;
  /** The quotation mark that was opened and not closed, and the one that closes it. */
  phrase: { open: string; close: string } | null;
  /** The words that belong together, as typed. */
  typed: string;
  /** Those before the last one, folded. */
  term: string;
  /** The last word, folded: the beginning of one, or a whole one. */
  last: string;
  /** The whole search with this for its last word. */
  offer: (word: string) => string;
  /** The whole search with this for the words that belong together; in quotes where they must be, or are to be. */
  offerName: (name: string, quoted: boolean) => string;
}

const closing: Record<string, string> = { '“': '”', '„': '“', '«': '»', '»': '«' };
const anyQuote = new RegExp(`[${quotes}]`, 'g');

/** Where the words begin that the last one belongs to: behind quotes and whatever is excluded, and behind its own sign. */
function plainFrom(line: string, from: number): number {
  const signed = [...line.slice(from).matchAll(/(?<=^|\s)(-+)\S*( |$)/g)].at(-1);
  if (signed) {
    const [whole, signs = '', space] = signed;
    return from + signed.index + (space ? whole.length : signs.length);
  }
  return line[from] === ' ' ? from + 1 : from;
}

/** Reads what somebody has typed so far, as parseQuery will once it is whole: signs keep their meaning in what is offered. */
export function beginSearch(typed: string): BegunSearch {
  const line = cleanQuery(typed);
  const marks = [...line.matchAll(anyQuote)];
  const mark = marks.at(-1);
  const isOpen = marks.length % 2 === 1;
  const open = mark?.[0] ?? '';
  const phrase = isOpen ? { open, close: closing[open] ?? open } : null;
  const from = mark ? mark.index + 1 : 0;
  const start = isOpen ? from : plainFrom(line, from);
  const kept = line.slice(0, isOpen ? from - 1 : start);
  const words = line.slice(start);
  const [word = ''] = words.match(/[\p{L}\p{N}\p{M}]\S*$/u) ?? [];
  const before = words.slice(0, words.length - word.length);
  const inQuotes = (text: string) => (phrase ? `${phrase.open}${text}${phrase.close}` : text);
  return {
    ...{ kept, phrase, typed: words },
    term: foldForSearch(before),
    last: foldForSearch(word),
    offer: (whole) => kept + inQuotes(before + whole),
    offerName: (name, quoted) => {
      const needed = quoted || (kept.endsWith('-') && name.includes(' '));
      return kept + (phrase || !needed ? inQuotes(name) : `"${name}"`);
    },
  };
}
