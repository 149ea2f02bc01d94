import type { FrontPage, StoryCard } from '@/lib/document/shapes/story-page';

export interface ArrangedFront {
  lead: StoryCard | null;
  /** In a row below the lead, with their pictures: two, three or four of them, or none. */
  row: StoryCard[];
  /** As headlines with their times. */
  headlines: StoryCard[];
}

const rowLength = 4;

/**
 * Gives the newest stories their places on the front: below the lead a row of those with pictures, the rest as
 * headlines. Within each place the newest comes first. A single picture makes no row.
 */
export function arrangeFront({ lead, latest }: Pick<FrontPage, 'lead' | 'latest'>): ArrangedFront {
  const pictured = latest.filter((story) => story.photo).slice(0, rowLength);
  const row = pictured.length > 1 ? pictured : [];
  return { lead, row, headlines: latest.filter((story) => !row.includes(story)) };
}
