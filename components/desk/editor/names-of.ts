import type { DeskStory } from '@/lib/document/shapes/desk-story';

/** What sections, authors and tags are called, by id. */
export function namesOf({ sections, authors, tags }: DeskStory['choices']): Record<string, string> {
  return Object.fromEntries([...sections, ...authors, ...tags].map(({ id, name }) => [id, name]));
}
