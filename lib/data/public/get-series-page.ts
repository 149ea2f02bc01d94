import type { StoryCard } from '@/lib/document/shapes/story-page';
import { database, joined } from '../client';
import { loadCards } from '../load-cards';

/** A series with its stories in the order in which they are to be read, or null while none of them is published. */
export async function getSeriesPage(
  slug: string,
): Promise<{ series: { slug: string; name: string; description: string }; stories: StoryCard[] } | null> {
  const row = await database().series.findUnique({
    ...joined,
    where: { slug },
    select: {
      ...{ slug: true, name: true, description: true },
      parts: {
        where: { story: { publication: { isNot: null } } },
        orderBy: { position: 'asc' },
        select: { storyId: true },
      },
    },
  });
  if (!row) return null;
  const { parts, ...series } = row;
  const cards = await loadCards(
    parts.map(({ storyId }) => ({ storyId, photoId: null })),
    new Date(),
  );
  const stories = parts.flatMap(({ storyId }) => cards.get(storyId) ?? []);
  return stories.length === 0 ? null : { series, stories };
}
