import type { StoryCard } from '@/lib/document/shapes/story-page';
import { siteMessages } from '@/lib/kit/messages/site';

type Labelled = Pick<StoryCard, 'kind' | 'kicker' | 'section' | 'language'>;

/**
 * What stands above a headline: the section where the page doesn't say it, the kind wherever it is not plain news (an
 * opinion is never shown as anything else), the kicker. What would be said twice is said once.
 */
export function kickerParts(story: Labelled, { withSection }: { withSection: boolean }): string[] {
  const section = story.section.name;
  const kind = siteMessages(story.language).storyKind[story.kind];
  const parts = [section, kind, story.kicker].filter(Boolean);
  const once = parts.filter((part, i) => i === parts.findIndex((other) => same(other, part)));
  return withSection ? once : once.filter((part) => !same(part, section));
}

function same(a: string, b: string): boolean {
  return a.toLocaleLowerCase() === b.toLocaleLowerCase();
}
