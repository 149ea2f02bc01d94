import type { StoryContent, StoryHead } from '@/lib/data/write/find-story';
import { addStoryChange, readPublishedUpdate } from '@/lib/data/write/story-changes';
import type { Transaction } from '@/lib/data/write/transaction';
import type { UpdateRecord } from '@/lib/data/write/updates';
import { emptyFields } from '@/lib/document/shapes/story-fields';
import { storyDifference } from './story-difference';

interface Publishing {
  /** As it was before. */
  story: StoryHead;
  substantive: boolean;
  /** What readers had; null where they had nothing. */
  before: StoryContent | null;
  after: StoryContent;
  at: Date;
}

/** Adds a publication to the story's public history. One that readers can't tell from what they had is left out. */
export async function noteInHistory(
  tx: Transaction,
  { story, substantive, before, after, at }: Publishing,
): Promise<void> {
  const { id: storyId, version } = story;
  if (!before) {
    const kind = story.firstPublishedAt ? 'back' : 'published';
    return addStoryChange(tx, { storyId, kind, at, version });
  }
  const difference = storyDifference(before, after);
  if (!difference && !substantive) return;
  await addStoryChange(tx, { storyId, kind: 'changed', at, version, substantive, difference });
}

/**
 * Adds to the story's public history what readers get of an update instead of what they had. Called before that is written; posts of
 * live coverage, which say themselves that they were changed, have no part in it.
 */
export async function noteUpdateInHistory(tx: Transaction, update: UpdateRecord, at: Date): Promise<void> {
  const { id: updateId, storyId, kind, version } = update;
  if (kind === 'live_post') return;
  const before = await readPublishedUpdate(tx, updateId);
  const contentOf = ({ headline, document, bylines }: NonNullable<typeof before>) => ({
    fields: { ...emptyFields(), headline, bylines },
    document,
  });
  const difference = before && storyDifference(contentOf(before), contentOf(update));
  if (difference) await addStoryChange(tx, { storyId, updateId, kind: 'changed', at, version, difference });
}
