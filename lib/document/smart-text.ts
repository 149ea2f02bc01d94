import { smartKey } from './smart-key';

/** A place in a text and what it becomes. In order, without overlaps; offsets are those of the text before. */
export interface TextChange {
  from: number;
  to: number;
  by: string;
}

interface Piece {
  from: number;
  to: number;
  text: string;
}

/** The smallest change that makes `by` of what stood at a place, so that the marks around it stay. */
export function smallestChange(from: number, was: string, by: string): TextChange {
  let start = 0;
  while (start < Math.min(was.length, by.length) && was[start] === by[start]) start += 1;
  let end = 0;
  const room = Math.min(was.length, by.length) - start;
  while (end < room && was.at(-end - 1) === by.at(-end - 1)) end += 1;
  return { from: from + start, to: from + was.length - end, by: by.slice(start, by.length - end) };
}

/**
 * What a text that was written with straight marks becomes by the habits of a language, as if it were typed again now.
 * @param text of one block; what must stay as it is (code) is any other character of the same length
 * @param language BCP 47
 */
export function smartChanges(text: string, language: string): TextChange[] {
  const pieces: Piece[] = [];
  let before = '';
  // The end of the text completes its last word as a space would.
  for (let at = 0; at <= text.length; at += 1) {
    const key = text[at] ?? '\n';
    const end = smartKey(before, key, language);
    const piece = { from: at, to: at + 1, text: key };
    if (end) {
      // Whole pieces that the change reaches into become one.
      while (piece.text.length < end.length) {
        const previous = pieces.pop();
        if (!previous) break;
        piece.from = previous.from;
        piece.text = previous.text + piece.text;
      }
      piece.text = piece.text.slice(0, piece.text.length - end.length) + end.by;
      before = before.slice(0, before.length + 1 - end.length) + end.by;
    } else {
      before += key;
    }
    pieces.push(piece);
  }
  return pieces.flatMap((piece) => {
    const to = Math.min(piece.to, text.length);
    if (to < piece.to) piece.text = piece.text.slice(0, -1);
    const was = text.slice(piece.from, to);
    return was === piece.text ? [] : [smallestChange(piece.from, was, piece.text)];
  });
}
