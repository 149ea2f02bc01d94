import type { SeriesPlace } from '@/lib/document/shapes/story-page';
import type { Prisma } from './prisma/client';

/** What a story's page needs of the series that it is in. */
export const seriesSelect = {
  series: {
    select: {
      slug: true,
      name: true,
      parts: {
        orderBy: { position: 'asc' },
        where: { story: { publication: { isNot: null } } },
        select: {
          storyId: true,
          story: { select: { publication: { select: { path: true, headline: true, language: true } } } },
        },
      },
    },
  },
} satisfies Prisma.SeriesPartSelect;

type Row = Prisma.SeriesPartGetPayload<{ select: typeof seriesSelect }>;

/** The place of a story among the published ones of its series; null for one that is in none. */
export function toSeriesPlace(row: Row | null, storyId: string): SeriesPlace | null {
  if (!row) return null;
  const { parts, ...series } = row.series;
  const at = parts.findIndex((part) => part.storyId === storyId);
  const beside = (place: number) => {
    const part = parts[place];
    return part?.story.publication ? { id: part.storyId, ...part.story.publication } : null;
  };
  if (at < 0) return null;
  return { ...series, part: at + 1, of: parts.length, previous: beside(at - 1), next: beside(at + 1) };
}
