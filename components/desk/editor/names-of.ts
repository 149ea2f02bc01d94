import type { DeskStory } from '@/lib/document/shapes/desk-story';

/** What sections, authors, tags and stories are called, by id. */
export function namesOf({ sections, authors, tags, stories }: DeskStory['choices']): Record<string, string> {
  return Object.fromEntries([...sections, ...authors, ...tags, ...stories].map(({ id, name }) => [id, name]));
}
