import { diffWords, type WordChange } from './diff-words';
import { normaliseRichText, plainText, type RichText } from './rich-text';

const endsInWord = /[\p{L}\p{N}]$/u;
const startsWithWord = /^[\p{L}\p{N}]/u;

interface Run {
  kind: WordChange['kind'];
  text: string;
  /** Whether a space must keep it apart from the run before. */
  apart: boolean;
}

/** What both have once, and beside it what only one has: mine first. */
function runsOf(mine: string, theirs: string): Run[] {
  let before = '';
  return diffWords(mine, theirs).map(({ kind, text }) => {
    const apart = kind === 'added' && endsInWord.test(before) && startsWithWord.test(text);
    before = text;
    return { kind, text, apart };
  });
}

/**
 * Two texts in one, to be combined by hand: no word of either is missing, and what both have stands there once.
 */
export function combineTexts(mine: string, theirs: string): string {
  return runsOf(mine, theirs)
    .map(({ text, apart }) => (apart ? ` ${text}` : text))
    .join('');
}

/** The same for texts with marks: every word keeps the marks of the side it is taken from. */
export function combineRichTexts(mine: RichText, theirs: RichText): RichText {
  let here = 0;
  let there = 0;
  const spans = runsOf(plainText(mine), plainText(theirs)).flatMap(({ kind, text, apart }) => {
    const taken =
      kind === 'added'
        ? sliceOf(theirs, there, there + text.length)
        : sliceOf(mine, here, here + text.length);
    if (kind !== 'added') here += text.length;
    if (kind !== 'removed') there += text.length;
    return apart ? [{ text: ' ' }, ...taken] : taken;
  });
  return normaliseRichText(spans);
}

function sliceOf(text: RichText, from: number, to: number): RichText {
  let passed = 0;
  return text.flatMap((span) => {
    const start = Math.max(from - passed, 0);
    const end = Math.min(to - passed, span.text.length);
    passed += span.text.length;
    return end > start ? [{ ...span, text: span.text.slice(start, end) }] : [];
  });
}
