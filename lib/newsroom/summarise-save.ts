import { isDeepStrictEqual } from 'node:util';
import { blockText } from '@/blocks/document-text';
import type { StoryContent } from '@/lib/data/write/find-story';
import { type BlockPair, pairBlocks } from '@/lib/document/diff-documents';
import { countChangedWords } from '@/lib/document/diff-words';
import { noRefs } from '@/lib/document/refs';
import type { RevisionSummary } from '@/lib/document/shapes/revision';
import type { StoryFields } from '@/lib/document/shapes/story-fields';

/**
 * What a save changed, in words and numbers: made once, when it is stored, so that a long history is listed without
 * reading its documents. Words that a block took along when it moved, or that went into a block of their own, count
 * as neither added nor removed.
 */
export function summariseSave(before: StoryContent, after: StoryContent): RevisionSummary {
  const fields = (Object.keys(after.fields) as (keyof StoryFields)[]).filter(
    (field) => !isDeepStrictEqual(before.fields[field], after.fields[field]),
  );
  const touched = pairBlocks(before.document, after.document).filter(
    ({ kind, moved }) => kind !== 'same' || moved,
  );
  const rewritten = touched.filter(({ kind }) => kind !== 'same');
  const words = countChangedWords(textOf(rewritten, 'before'), textOf(rewritten, 'after'));
  return {
    saves: 1,
    wordsAdded: words.added,
    wordsRemoved: words.removed,
    blocks: touched.length,
    fields,
  };
}

/** The words of one side, in the order in which they stood there. */
function textOf(pairs: readonly BlockPair[], side: 'before' | 'after'): string {
  return pairs
    .flatMap((pair) => pair[side] ?? [])
    .sort((a, b) => a.index - b.index)
    .map(({ block }) => blockText(block, noRefs))
    .join('\n');
}
