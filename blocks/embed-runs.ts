import type { Block } from '@/lib/document/block';

/** Posts that follow one another, from two on; or a single block of any kind. */
export type BlockRun = { kind: 'embeds'; blocks: Block[] } | { kind: 'one'; blocks: [Block] };

/** Parts a document's blocks into runs of posts and everything else, in their order. */
export function embedRuns(blocks: readonly Block[]): BlockRun[] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (block.type === 'embed' && last?.[0]?.type === 'embed') last.push(block);
    else runs.push([block]);
  }
  return runs.map((run) =>
    run.length > 1 ? { kind: 'embeds', blocks: run } : { kind: 'one', blocks: run as [Block] },
  );
}
