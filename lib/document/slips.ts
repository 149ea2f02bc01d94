/** Letters that a word must have to be mistaken for another by one slip, and by two. */
const oneSlip = 4;
const twoSlips = 6;

/**
 * How many slips of the finger make one word the other: a letter too many, too few or a wrong one, or two neighbours that
 * changed places (optimal string alignment distance).
 */
export function slipsBetween(typed: string, meant: string): number {
  const [a, b] = [[...typed], [...meant]];
  let [before, last] = [[] as number[], b.map((_, j) => j)];
  last.push(b.length);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const at = (line: readonly number[], place: number) => line[place] ?? 0;
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, at(before, j - 2) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

/** How many slips are forgiven in a word, folded as it is searched. None in numbers: another one is another thing. */
export function mostSlips(word: string): number {
  const { length } = [...word];
  if (/\p{N}/u.test(word) || length < oneSlip) return 0;
  return length < twoSlips ? 1 : 2;
}

/**
 * What a word looks like that one slip was made in, as patterns of LIKE with `_` for any letter: itself but for two
 * neighbours, or for one letter more, fewer or other. For words as they are searched: letters and digits alone.
 */
export function oneSlipPatterns(typed: string): string[] {
  const letters = [...typed];
  const patterns = letters.flatMap((letter, i) => {
    const [before, after] = [letters.slice(0, i).join(''), letters.slice(i + 1).join('')];
    const next = letters[i + 1] ?? '';
    return [
      `${before}_${after}`,
      `${before}${after}`,
      `${before}_${letter}${after}`,
      `${before}${next}${letter}${letters.slice(i + 2).join('')}`,
    ];
  });
  return [...new Set([...patterns, `${typed}_`])];
}
