import { diffArrays } from 'diff';

/** A run of text that both sides have, or only one: `removed` stands before, `added` after. */
export interface WordChange {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/**
 * How much work differences may still cost, in steps of the search (about ten million a second). Share one among the
 * texts of a document, so that the whole of it is bounded too.
 */
export interface DiffBudget {
  steps: number;
}

/** Enough for two drafts of 10,000 words that have hundreds of changes in one paragraph; under 300 ms. */
export function fullBudget(): DiffBudget {
  return { steps: 1_500_000 };
}

// Scripts that part no words are compared sign by sign; words keep their apostrophes, hyphens and decimal points.
const unparted = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`;
const letters = String.raw`[[\p{L}\p{N}\p{M}]--${unparted}]+`;
const token = new RegExp(String.raw`\s+|${unparted}\p{M}*|${letters}(?:['’.,:\-]${letters})*|[\s\S]`, 'gv');

/** A text as words, runs of white space and single signs; joined they are the text again. */
export function tokensOf(text: string): string[] {
  return text.match(token) ?? [];
}

/** Whether a token is a word, not white space and not punctuation. */
function isWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/**
 * The shortest way from one list of tokens to the other, or, where it is longer than the budget allows, all of the
 * one for all of the other between what they begin and end with in common.
 */
function diffTokens(
  before: readonly string[],
  after: readonly string[],
  budget: DiffBudget,
): { kind: WordChange['kind']; tokens: readonly string[] }[] {
  const [start, end] = commonEnds(before, after);
  const oldMiddle = before.slice(start, before.length - end);
  const newMiddle = after.slice(start, after.length - end);
  // The search looks at as many diagonals as the edit is long, once for each of its steps.
  const maxEditLength = Math.floor(Math.sqrt(2 * Math.max(0, budget.steps)));
  const oneSided = oldMiddle.length === 0 || newMiddle.length === 0;
  const found = oneSided ? undefined : diffArrays(oldMiddle, newMiddle, { maxEditLength });
  const middle = found?.map(({ added, removed, value }) => ({
    kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
    tokens: value,
  })) ?? [
    { kind: 'removed' as const, tokens: oldMiddle },
    { kind: 'added' as const, tokens: newMiddle },
  ];
  const length = middle.reduce((sum, { kind, tokens }) => sum + (kind === 'same' ? 0 : tokens.length), 0);
  if (!oneSided) budget.steps -= (found ? length : maxEditLength) ** 2 / 2;
  return [
    { kind: 'same' as const, tokens: before.slice(0, start) },
    ...middle,
    { kind: 'same' as const, tokens: before.slice(before.length - end) },
  ].filter(({ tokens }) => tokens.length > 0);
}

function commonEnds(before: readonly string[], after: readonly string[]): [number, number] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return [start, end];
}

/**
 * The difference of two texts by words. Reading what isn't `added` gives `before` back, what isn't `removed` gives
 * `after`; equal texts are one `same`, empty ones nothing. A space alone between two changes belongs to both, so that
 * a phrase that was replaced reads as one.
 */
export function diffWords(before: string, after: string, budget: DiffBudget = fullBudget()): WordChange[] {
  const changes: WordChange[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed) changes.push({ kind: 'removed', text: removed });
    if (added) changes.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  const parts = diffTokens(tokensOf(before), tokensOf(after), budget);
  for (const [index, { kind, tokens }] of parts.entries()) {
    const text = tokens.join('');
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (removed && added && index < parts.length - 1 && text.trim() === '') {
      removed += text;
      added += text;
    } else {
      flush();
      changes.push({ kind: 'same', text });
    }
  }
  flush();
  return changes;
}

/**
 * How many words came and went, whatever their order: words that only moved along, as when a paragraph is split,
 * count as neither. Takes time in proportion to the texts, so that every save can afford it.
 */
export function countChangedWords(before: string, after: string): { added: number; removed: number } {
  const balance = new Map<string, number>();
  for (const word of tokensOf(before).filter(isWord)) balance.set(word, (balance.get(word) ?? 0) - 1);
  for (const word of tokensOf(after).filter(isWord)) balance.set(word, (balance.get(word) ?? 0) + 1);
  const count = { added: 0, removed: 0 };
  for (const difference of balance.values()) {
    if (difference > 0) count.added += difference;
    else count.removed -= difference;
  }
  return count;
}
