import type { StoryEventFacts } from '@/lib/document/shapes/story-event';

/** The paths of all feeds that may have changed with these stories. */
export function feedTopics(facts: readonly StoryEventFacts[]): string[] {
  const corrections = facts.some(({ update }) => update) ? ['/corrections/feed.xml'] : [];
  return ['/feed.xml', ...corrections];
}
