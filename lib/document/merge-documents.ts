import type { Block } from './block';
import { mergeOrder } from './merge-order';
import { sameJson } from './same-json';
import type { StoryDocument } from './story-document';

/** A block that both sides changed, or that one changed and the other took out (null). */
export interface BlockConflict {
  id: string;
  base: Block | null;
  mine: Block | null;
  theirs: Block | null;
}

const byId = ({ blocks }: StoryDocument) => new Map(blocks.map((block) => [block.id, block]));
const idsOf = ({ blocks }: StoryDocument) => blocks.map(({ id }) => id);

/**
 * Merges what two people made of the same document, block by block. What only one changed is as that one has it; a
 * block that one took out and the other didn't touch is gone; everything put in stays. A block changed on both sides
 * is a conflict: until somebody chooses, `merged` has mine, or what is left where one side took it out. Ids must be
 * unique within each document.
 */
export function mergeDocuments(
  base: StoryDocument,
  mine: StoryDocument,
  theirs: StoryDocument,
): { merged: StoryDocument; conflicts: BlockConflict[] } {
  const [was, left, right] = [byId(base), byId(mine), byId(theirs)];
  const blocks = new Map<string, Block>();
  const conflicts: BlockConflict[] = [];
  for (const id of new Set([...was.keys(), ...left.keys(), ...right.keys()])) {
    const [b, m, t] = [was.get(id) ?? null, left.get(id) ?? null, right.get(id) ?? null];
    const same = sameJson(m, t);
    const block = same || sameJson(t, b) ? m : sameJson(m, b) ? t : (m ?? t);
    if (block) blocks.set(id, block);
    if (!same && !sameJson(m, b) && !sameJson(t, b)) conflicts.push({ id, base: b, mine: m, theirs: t });
  }
  const order = mergeOrder(idsOf(base), idsOf(mine), idsOf(theirs), new Set(blocks.keys()));
  const merged = order.flatMap((id) => blocks.get(id) ?? []);
  return { merged: { version: 1, blocks: merged }, conflicts };
}
