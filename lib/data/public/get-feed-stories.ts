import type { StoryPage } from '@/lib/document/shapes/story-page';
import { database, joined } from '../client';
import { loadRefs } from '../load-refs';
import { pageRefs, pageSelect, toStoryPage } from '../story-page';

const feedLength = 30;

/** The newest stories in full, newest first. */
export async function getFeedStories(): Promise<StoryPage[]> {
  const rows = await database().publication.findMany({
    ...joined,
    orderBy: [{ publishedAt: 'desc' }, { storyId: 'desc' }],
    take: feedLength,
    select: pageSelect,
  });
  const refs = await loadRefs(rows.flatMap(pageRefs));
  return rows.map((row) => toStoryPage(row, refs));
}
