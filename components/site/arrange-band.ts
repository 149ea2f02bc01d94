import type { StoryCard } from '@/lib/document/shapes/story-page';

/**
 * How a section's band shows its stories: `pair` and `three` side by side, where they are alike; `stack`, each across
 * the page; `side`, a large one with the others in a column beside it.
 */
export type BandForm = 'pair' | 'three' | 'stack' | 'side';

export interface ArrangedBand {
  form: BandForm;
  /** In the order of the page: for `side` the large one first. */
  stories: StoryCard[];
}

/**
 * Chooses the form that leaves no hole: a story without a picture never stands beside a large picture alone. The newest
 * comes first, except that the newest with a picture is the large one.
 */
export function arrangeBand(stories: readonly StoryCard[]): ArrangedBand {
  const pictured = stories.filter((story) => story.photo);
  const alike = pictured.length === stories.length || pictured.length === 0;
  if (stories.length === 1) return { form: 'stack', stories: [...stories] };
  if (alike && stories.length === 2) return { form: 'pair', stories: [...stories] };
  if (alike && stories.length === 3) return { form: 'three', stories: [...stories] };
  const large = pictured[0] ?? stories[0];
  const ordered = [...stories].sort((a, b) => Number(b === large) - Number(a === large));
  return { form: stories.length === 2 ? 'stack' : 'side', stories: ordered };
}
