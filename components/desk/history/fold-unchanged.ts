import type { BlockChange } from '@/lib/document/diff-documents';

/** Blocks that are shown together, or folded away because nothing changed in them or near them. */
export interface Run {
  folded: boolean;
  changes: BlockChange[];
}

/** Unchanged blocks that stay in sight on either side of a change. */
const context = 1;
/** Fewer than these aren't worth a fold. */
const leastFolded = 3;

/** Parts a comparison into what is shown and what is folded, in order and without loss. */
export function foldUnchanged(changes: readonly BlockChange[]): Run[] {
  const isChanged = ({ kind, moved }: BlockChange) => kind !== 'same' || moved;
  const near = changes.map((_, place) =>
    changes.slice(Math.max(0, place - context), place + context + 1).some(isChanged),
  );
  const runs: Run[] = [];
  for (const [place, change] of changes.entries()) {
    const folded = !near[place];
    const last = runs.at(-1);
    if (last?.folded === folded) last.changes.push(change);
    else runs.push({ folded, changes: [change] });
  }
  return runs.map((run) => ({ ...run, folded: run.folded && run.changes.length >= leastFolded }));
}
