import type { StoryContent, StoryHead } from '@/lib/data/write/find-story';
import { Problem } from '@/lib/kit/problem';

/** Carries the stored version along: the client holds its own, so a person can compare both. */
export function staleVersion(base: number, story: StoryHead, content: StoryContent): Problem {
  const { version, updatedBy, updatedAt } = story;
  return new Problem('stale-version', {
    base,
    current: { version, ...content, savedBy: updatedBy, savedAt: updatedAt.toISOString() },
  });
}
