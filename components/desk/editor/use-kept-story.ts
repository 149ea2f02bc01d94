'use client';

import { storySchema } from '@/blocks/registry';
import { emptyFields, storyFieldsSchema } from '@/lib/document/shapes/story-fields';
import { useKeptSaves } from './use-kept-saves';
import type { StoryContent, StoryDraft } from './use-story-draft';

/** Reads what the journal kept, perhaps for older code: a field that didn't exist then is empty. */
function parseContent(kept: unknown): StoryContent | undefined {
  const { fields, document } = (kept ?? {}) as Partial<StoryContent>;
  const read = {
    fields: storyFieldsSchema.safeParse({ ...emptyFields(), ...fields }).data,
    document: storySchema.safeParse(document).data,
  };
  return read.fields && read.document && { fields: read.fields, document: read.document };
}

/** What earlier pages kept of a story on this device, given to its queue. */
export function useKeptStory(storyId: string, personId: string, { queue, editor }: StoryDraft) {
  const path = `/api/drafts/${storyId}`;
  return useKeptSaves({ queue, path, personId, parse: parseContent, ready: editor !== null });
}
