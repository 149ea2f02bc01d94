import type { Block } from './block';
import type { BlockConflict } from './merge-documents';
import type { StoryDocument } from './story-document';

/** Which side's block counts; `both`: mine, and theirs below it as a block of its own. */
export type Choice = 'mine' | 'theirs' | 'both';

/**
 * A merged document with what was chosen for each of its conflicts, by block id; mine where nothing was. A side that
 * had taken the block out takes it out.
 * @param newId makes the id of a copy that stands below
 */
export function settleConflicts(
  merged: StoryDocument,
  conflicts: readonly BlockConflict[],
  choices: ReadonlyMap<string, Choice>,
  newId: () => string,
): StoryDocument {
  const open = new Map(conflicts.map((conflict) => [conflict.id, conflict]));
  const chosen = ({ id, mine, theirs }: BlockConflict): (Block | null)[] => {
    const choice = choices.get(id) ?? 'mine';
    if (choice === 'both') return [mine, theirs && (mine ? { ...theirs, id: newId() } : theirs)];
    return [choice === 'mine' ? mine : theirs];
  };
  const blocks = merged.blocks.flatMap((block) => {
    const conflict = open.get(block.id);
    return conflict ? chosen(conflict).filter((one) => one !== null) : [block];
  });
  return { version: 1, blocks };
}
