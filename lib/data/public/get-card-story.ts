import type { StoryPage } from '@/lib/document/shapes/story-page';
import { isId } from '@/lib/kit/ids';
import { database, joined } from '../client';
import { loadRefs } from '../load-refs';
import { pageRefs, pageSelect, toStoryPage } from '../story-page';

/** A published story by its id, for those who embed it: `gone` once it was taken down, `missing` where there never was one. */
export async function getCardStory(id: string): Promise<StoryPage | 'gone' | 'missing'> {
  if (!isId(id)) return 'missing';
  const row = await database().publication.findUnique({
    ...joined,
    where: { storyId: id },
    select: pageSelect,
  });
  if (row) return toStoryPage(row, await loadRefs(pageRefs(row)));
  // Only what was published once ever had an address.
  return (await database().address.count({ where: { storyId: id } })) > 0 ? 'gone' : 'missing';
}
