import type { FrontPage, StoryCard } from '@/lib/document/shapes/story-page';

export interface ArrangedFront {
  lead: StoryCard | null;
  /** Beside the lead. */
  seconds: StoryCard[];
  /** In a row below, those with pictures. */
  row: StoryCard[];
  /** As headlines only. */
  headlines: StoryCard[];
}

const secondCount = 2;
const rowCount = 3;

/**
 * Gives the newest stories their places on the front: two beside the lead, a row of three with pictures below, the rest
 * as headlines. Within each place the newest comes first; a row is whole or not at all, so that no gap shows.
 */
export function arrangeFront({ lead, latest }: Pick<FrontPage, 'lead' | 'latest'>): ArrangedFront {
  const seconds = latest.slice(0, secondCount);
  const rest = latest.slice(secondCount);
  const pictured = rest.filter((story) => story.photo).slice(0, rowCount);
  const row = pictured.length === rowCount ? pictured : [];
  return { lead, seconds, row, headlines: rest.filter((story) => !row.includes(story)) };
}
