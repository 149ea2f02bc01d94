import { anchorContext, maxQuote, type NoteAnchor } from './shapes/story-note';

/** A block's words in order, as the editor shows them. */
export interface BlockWords {
  id: string;
  text: string;
}

/** A passage in a block: character offsets, `to` not included. Both 0 for the whole block. */
export interface Passage {
  blockId: string;
  from: number;
  to: number;
}

/** The anchor of a passage, with the words around it that help to find it again. */
export function anchorOf({ id, text }: BlockWords, from: number, to: number): NoteAnchor {
  const end = Math.min(to, from + maxQuote);
  const before = text.slice(Math.max(0, from - anchorContext), from);
  return { blockId: id, quote: text.slice(from, end), before, after: text.slice(end, end + anchorContext) };
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

interface Found extends Passage {
  score: number;
}

/** Where the very words stand in a block; of several places the one among the most familiar words. */
function findWords({ quote, before, after }: NoteAnchor, { id, text }: BlockWords): Found | null {
  let best: Found | null = null;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const to = at + quote.length;
    const score = sharedEnd(text.slice(0, at), before) + sharedStart(text.slice(to), after);
    if (!best || score > best.score) best = { blockId: id, from: at, to, score };
  }
  return best;
}

const enough = 8;

/** Where the words stood that have changed themselves: between those that stood before and after them. */
function findBetween({ quote, before, after }: NoteAnchor, { id, text }: BlockWords): Passage | null {
  const head = before.slice(-24);
  const tail = after.slice(0, 24);
  if (head.length + tail.length < enough) return null;
  const start = head === '' ? 0 : text.indexOf(head);
  const from = start + head.length;
  const to = tail === '' ? text.length : text.indexOf(tail, from);
  if (start < 0 || to <= from || to - from > quote.length * 3 + 100) return null;
  return { blockId: id, from, to };
}

/**
 * Finds a note's passage again in a text that has been edited: in its block by the very words, else by the words
 * around them, else by the very words in another block, where an edit or a paste has moved them. Null when they are gone.
 */
export function findPassage(anchor: NoteAnchor, blocks: readonly BlockWords[]): Passage | null {
  const home = blocks.find(({ id }) => id === anchor.blockId);
  if (anchor.quote === '') return home ? { blockId: home.id, from: 0, to: 0 } : null;
  const there = home && (findWords(anchor, home) ?? findBetween(anchor, home));
  if (there) return there;
  let best: Found | null = null;
  for (const block of blocks) {
    const found = block === home ? null : findWords(anchor, block);
    if (found && (!best || found.score > best.score)) best = found;
  }
  // A short word stands in many places: elsewhere it takes its neighbours to be recognised.
  return best && (best.score >= enough || anchor.quote.length >= 24) ? best : null;
}
