import { type SearchToken, searchTokens } from './search-text';

/** A piece of a text; marked where it is what somebody searched for. */
export interface MarkedPiece {
  text: string;
  marked: boolean;
}

/** What counts as found: the words of each term, folded, and for a single word its other forms. */
export interface SoughtTerm {
  words: string[];
  forms: ReadonlySet<string>;
}

/** About so many characters make a passage. */
const passageLength = 240;

/** How many tokens from `at` on are this term: 0 where it doesn't stand there. */
function lengthAt(tokens: readonly SearchToken[], at: number, { words, forms }: SoughtTerm): number {
  const [first = ''] = words;
  if (words.length === 1) {
    const word = tokens[at]?.folded ?? '';
    return word === first || forms.has(word) ? 1 : 0;
  }
  return words.every((word, i) => tokens[at + i]?.folded === word) ? words.length : 0;
}

interface Hit {
  start: number;
  end: number;
  term: number;
}

function hitsIn(text: string, sought: readonly SoughtTerm[]): Hit[] {
  const tokens = [...searchTokens(text)];
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    for (const [term, one] of sought.entries()) {
      const length = lengthAt(tokens, at, one);
      const [first, last] = [tokens[at], tokens[at + length - 1]];
      if (length === 0 || !first || !last) continue;
      hits.push({ start: first.start, end: last.end, term });
      at += length - 1;
      break;
    }
  }
  return hits;
}

function pieces(text: string, hits: readonly Hit[]): MarkedPiece[] {
  const parts: MarkedPiece[] = [];
  let done = 0;
  for (const { start, end } of hits) {
    parts.push(
      { text: text.slice(done, start), marked: false },
      { text: text.slice(start, end), marked: true },
    );
    done = end;
  }
  parts.push({ text: text.slice(done), marked: false });
  return parts.filter((part) => part.text !== '');
}

/** The whole text with what was sought marked. */
export function markText(text: string, sought: readonly SoughtTerm[]): MarkedPiece[] {
  return pieces(text, hitsIn(text, sought));
}

/** Cuts a paragraph around its first hit, at spaces, with an ellipsis where something is left out. */
function cutAround(paragraph: string, [first]: readonly Hit[]): { text: string; from: number } {
  if (paragraph.length <= passageLength || !first) return { text: paragraph, from: 0 };
  const wish = Math.max(0, Math.min(first.start - passageLength / 3, paragraph.length - passageLength));
  const space = wish > 0 ? paragraph.indexOf(' ', wish) + 1 : 0;
  const from = space > 0 && space <= first.start ? space : Math.floor(wish);
  const end = from + passageLength;
  const last = end < paragraph.length ? paragraph.lastIndexOf(' ', end) : paragraph.length;
  const to = last > first.end ? last : Math.min(Math.max(end, first.end), paragraph.length);
  return { text: paragraph.slice(from, to).toWellFormed(), from };
}

/**
 * The passage of a text that has most of what was sought: one paragraph, cut if it is long. Null where nothing of it
 * stands there as it was sought.
 */
export function findPassage(text: string, sought: readonly SoughtTerm[]): MarkedPiece[] | null {
  let best: { paragraph: string; hits: Hit[]; terms: number } | null = null;
  for (const paragraph of text.split(/\n+/)) {
    const hits = hitsIn(paragraph, sought);
    const terms = new Set(hits.map(({ term }) => term)).size;
    if (terms > (best?.terms ?? 0)) best = { paragraph, hits, terms };
    if (terms === sought.length) break;
  }
  if (!best) return null;
  const { text: cut, from } = cutAround(best.paragraph, best.hits);
  const parts = markText(cut, sought);
  if (from > 0) parts.unshift({ text: '… ', marked: false });
  if (from + cut.length < best.paragraph.length) parts.push({ text: ' …', marked: false });
  return parts;
}
