import type { Block, Ref } from './block';
import type { StoryDocument } from './story-document';

/** Visits every block in reading order. */
export function walk(document: StoryDocument, visit: (block: Block, index: number) => void): void {
  document.blocks.forEach(visit);
}

/** References without repeats, in order of first appearance. */
export function uniqueRefs(refs: readonly Ref[]): Ref[] {
  return [...new Map(refs.map((ref) => [`${ref.kind}:${ref.id}`, ref])).values()];
}
