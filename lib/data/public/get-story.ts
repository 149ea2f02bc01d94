import type { StoryPage } from '@/lib/document/shapes/story-page';
import { database, joined } from '../client';
import { loadRefs } from '../load-refs';
import { pageRefs, pageSelect, toStoryPage } from '../story-page';

/** The published story at `/{section}/{slug}`, or null. */
export async function getStory(section: string, slug: string): Promise<StoryPage | null> {
  const path = `/${section}/${slug}`;
  const row = await database().publication.findUnique({ ...joined, where: { path }, select: pageSelect });
  return row && toStoryPage(row, await loadRefs(pageRefs(row)));
}
