import type { StoryKind } from '@/lib/document/shapes/story-fields';
import type { StoryCard } from '@/lib/document/shapes/story-page';
import { siteMessages } from '@/lib/kit/messages/site';

type Labelled = Pick<StoryCard, 'kind' | 'kicker' | 'section' | 'language'>;

/** The kinds that change how a story is to be read: these are named whatever else there is to say. */
const telling: ReadonlySet<StoryKind> = new Set<StoryKind>(['opinion', 'review', 'analysis']);

/**
 * What stands above a headline: the section where the page doesn't say it, the kind (an opinion is never shown as
 * anything else; a feature only needs the word where it has no kicker), the kicker. What would be said twice is said once.
 */
export function kickerParts(story: Labelled, { withSection }: { withSection: boolean }): string[] {
  const section = story.section.name;
  const showKind = telling.has(story.kind) || !story.kicker;
  const kind = showKind ? siteMessages(story.language).storyKind[story.kind] : '';
  const parts = [section, kind, story.kicker].filter(Boolean);
  const once = parts.filter((part, i) => i === parts.findIndex((other) => same(other, part)));
  return withSection ? once : once.filter((part) => !same(part, section));
}

function same(a: string, b: string): boolean {
  return a.toLocaleLowerCase() === b.toLocaleLowerCase();
}
