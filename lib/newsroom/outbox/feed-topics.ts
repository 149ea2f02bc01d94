import type { StoryEventFacts } from '@/lib/document/shapes/story-event';
import { feedPaths } from '@/lib/kit/feed-address';

/** The paths of all feeds that may have changed with these stories, each once. */
export function feedTopics(facts: readonly StoryEventFacts[]): string[] {
  const bases = facts.flatMap(({ story, update }) => [
    '',
    `/${story.section.slug}`,
    ...story.authors.map(({ slug }) => `/authors/${slug}`),
    ...story.tags.map(({ slug }) => `/tags/${slug}`),
    ...(story.series ? [`/series/${story.series.slug}`] : []),
    ...(update ? ['/corrections'] : []),
  ]);
  return [...new Set(bases)].flatMap(feedPaths);
}
