import type { Block } from './block';
import { combineRichTexts } from './combine-texts';
import type { BlockConflict } from './merge-documents';
import { richTextSchema } from './rich-text-schema';
import { sameJson } from './same-json';
import type { StoryDocument } from './story-document';

/**
 * Which side's block counts; `both`: mine, and theirs below it as a block of its own; or the blocks that a person made
 * of the two by hand.
 */
export type Choice = 'mine' | 'theirs' | 'both' | { combined: Block[] };

/** What a person begins with who combines two blocks by hand: one block with the words of both, or both. */
export function combineBlocks(mine: Block, theirs: Block, newId: () => string): Block[] {
  const [here, there] = [
    richTextSchema.safeParse(mine.text).data,
    richTextSchema.safeParse(theirs.text).data,
  ];
  const alike = sameJson({ ...mine, text: null }, { ...theirs, text: null });
  if (here && there && alike) return [{ ...mine, text: combineRichTexts(here, there) }];
  return [mine, withId(theirs, newId)];
}

/** The ids of a block and of those inside it. */
function idsIn(block: Block): string[] {
  const inside = Array.isArray(block.blocks) ? (block.blocks as Block[]) : [];
  return [block.id, ...inside.flatMap(idsIn)];
}

/** A copy under other ids, inside it too: an id is one block's. */
function withId(block: Block, newId: () => string): Block {
  const inside = Array.isArray(block.blocks) && {
    blocks: (block.blocks as Block[]).map((child) => withId(child, newId)),
  };
  return { ...block, ...inside, id: newId() };
}

/**
 * A merged document with what was chosen for each of its conflicts, by block id; mine where nothing was. A side that
 * had taken the block out takes it out.
 * @param newId makes the ids of copies
 */
export function settleConflicts(
  merged: StoryDocument,
  conflicts: readonly BlockConflict[],
  choices: ReadonlyMap<string, Choice>,
  newId: () => string,
): StoryDocument {
  const open = new Map(conflicts.map((conflict) => [conflict.id, conflict]));
  const used = new Set(merged.blocks.filter(({ id }) => !open.has(id)).flatMap(idsIn));
  // Combined by hand, a block may have been pasted from elsewhere in the story, its id with it.
  const unique = (block: Block): Block => {
    const free = idsIn(block).every((id) => !used.has(id));
    const one = free ? block : withId(block, newId);
    for (const id of idsIn(one)) used.add(id);
    return one;
  };
  const chosen = ({ id, mine, theirs }: BlockConflict): (Block | null)[] => {
    const choice = choices.get(id) ?? 'mine';
    if (typeof choice === 'object') return choice.combined.map(unique);
    if (choice === 'both') return [mine, theirs && (mine ? withId(theirs, newId) : theirs)];
    return [choice === 'mine' ? mine : theirs];
  };
  const blocks = merged.blocks.flatMap((block) => {
    const conflict = open.get(block.id);
    return conflict ? chosen(conflict).filter((one) => one !== null) : [block];
  });
  return { version: 1, blocks };
}
