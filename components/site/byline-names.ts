import type { StoryCard } from '@/lib/document/shapes/story-page';
import { nameList } from '@/lib/kit/name-list';

/** Who reported a story, as one line in the story's language; whoever signs it where nobody reported. */
export function bylineNames({ bylines, language }: Pick<StoryCard, 'bylines' | 'language'>): string {
  const reporters = bylines.filter((byline) => byline.role === 'reporter');
  const names = (reporters.length > 0 ? reporters : bylines).map((byline) => byline.name);
  return nameList(language).format(names);
}
