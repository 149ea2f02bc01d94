import type { Block } from './block';
import { type DiffBudget, diffWords, fullBudget, type WordChange } from './diff-words';
import { sameJson } from './same-json';
import type { StoryDocument } from './story-document';

/** A block at its place in one of the two documents. */
export interface PlacedBlock {
  block: Block;
  index: number;
}

/**
 * What became of one block. `before` is null for one that was added, `after` for one that was removed; `changed` are
 * two blocks of one id that say or hold something else. `moved` ones stand elsewhere among those that stayed.
 */
export interface BlockPair {
  kind: 'same' | 'added' | 'removed' | 'changed';
  moved: boolean;
  before: PlacedBlock | null;
  after: PlacedBlock | null;
}

/** A pair with the difference of its words; of settings that aren't words `words` says nothing. */
export interface BlockChange extends BlockPair {
  words: WordChange[];
}

/**
 * Pairs the blocks of two documents by their ids, in the order of `after`; what was removed stands behind the block
 * that it followed. Reading the `before` side by index gives that document back, and likewise `after`. Ids must be
 * unique in each document, as `storySchema` sees to.
 */
export function pairBlocks(before: StoryDocument, after: StoryDocument): BlockPair[] {
  const old = new Map(before.blocks.map((block, index) => [block.id, { block, index }]));
  const kept = new Set(after.blocks.map(({ id }) => id));
  const settled = settledBlocks(
    after.blocks.flatMap(({ id }) => {
      const placed = old.get(id);
      return placed ? [placed.index] : [];
    }),
  );
  const pairs: BlockPair[] = [];
  const takeRemoved = (from: number) => {
    for (let index = from; index < before.blocks.length; index += 1) {
      const block = before.blocks[index];
      if (!block || kept.has(block.id)) return;
      pairs.push({ kind: 'removed', moved: false, before: { block, index }, after: null });
    }
  };
  takeRemoved(0);
  for (const [index, block] of after.blocks.entries()) {
    const placed = old.get(block.id) ?? null;
    const kind = !placed ? 'added' : sameJson(placed.block, block) ? 'same' : 'changed';
    const moved = placed !== null && !settled.has(placed.index);
    pairs.push({ kind, moved, before: placed, after: { block, index } });
    if (placed) takeRemoved(placed.index + 1);
  }
  return pairs;
}

/** The difference of two documents, block by block and, within a block, word by word. See `pairBlocks`. */
export function diffDocuments(
  before: StoryDocument,
  after: StoryDocument,
  /** The words of a block, of either side. */
  textOf: (block: Block) => string,
  budget: DiffBudget = fullBudget(),
): BlockChange[] {
  return pairBlocks(before, after).map((pair) => {
    const old = pair.before ? textOf(pair.before.block) : '';
    const text = pair.after ? textOf(pair.after.block) : '';
    return { ...pair, words: diffWords(old, text, budget) };
  });
}

/**
 * The largest set of blocks that kept their order: a longest increasing run of `indices`, by patience sorting. The
 * others are those that somebody moved.
 */
function settledBlocks(indices: readonly number[]): Set<number> {
  const tops: number[] = [];
  const below = new Map<number, number | undefined>();
  for (const index of indices) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tops[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    below.set(index, tops[low - 1]);
    tops[low] = index;
  }
  const settled = new Set<number>();
  for (let index = tops.at(-1); index !== undefined; index = below.get(index)) settled.add(index);
  return settled;
}
