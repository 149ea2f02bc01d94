import type { Ref } from '@/lib/document/block';
import type { StoryDocument } from '@/lib/document/story-document';
import { allBlocks } from './all-blocks';
import { definitionFor } from './registry';

/** What a document shows that lives outside it, without repeats, in order of first appearance. */
export function documentRefs(document: StoryDocument): Ref[] {
  const refs = allBlocks(document).flatMap((block): Ref[] => definitionFor(block)?.refs(block) ?? []);
  return [...new Map(refs.map((ref) => [`${ref.kind}:${ref.id}`, ref])).values()];
}
