import type { StoryContent, StoryHead } from '@/lib/data/write/find-story';
import { addStoryChange } from '@/lib/data/write/story-changes';
import type { Transaction } from '@/lib/data/write/transaction';
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
