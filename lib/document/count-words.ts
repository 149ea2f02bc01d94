// Scripts that put no spaces between words: each character counts, as their newsrooms count.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
/** What ends a word: spaces, dashes longer than a hyphen, and an ellipsis between words. */
const between = /[\s\u2013\u2014\u2026]+|--+/u;
const says = /[\p{L}\p{N}]/u;

/** How many words a text has: well-known is one, 3.5 is one, a lone dash is none. */
export function countWords(text: string): number {
  let characters = 0;
  const rest = text.replace(unspaced, () => {
    characters += 1;
    return ' ';
  });
  return characters + rest.split(between).filter((word) => says.test(word)).length;
}

/**
 * Whole minutes that reading takes, at least one: 238 words a minute, the mean for silent reading of English prose
 * (Brysbaert 2019, a review of 190 studies). The same for every page that says it.
 */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 238));
}
