import { archivePath, archivePlaceOf, archiveSpan } from '@/lib/document/archive-place';
import { Prisma } from '../prisma/client';
import { askWithFrame } from './ask-with-frame';

/**
 * What an address of the archive answers: its one form a page, from the first story until today; any other way to write
 * the same date leads there.
 */
export async function decideArchive(
  path: string,
  now = new Date(),
): Promise<{ answer: 'page' } | { answer: 'missing' } | { answer: 'redirect'; target: string }> {
  const place = archivePlaceOf(path.split('/').slice(2));
  if (!place) return { answer: 'missing' };
  if (archivePath(place) !== path) return { answer: 'redirect', target: archivePath(place) };
  // All of it is there in any case.
  const { zone, first } = await askWithFrame<{ zone: string; first: Date | null }>(Prisma.sql`
    coalesce((SELECT zone FROM "Site" WHERE id = 1), 'UTC') AS zone,
    (SELECT min("publishedAt") FROM "Publication") AS first`);
  if (place.year === null) return { answer: 'page' };
  const { from, to } = archiveSpan(place, zone);
  return { answer: first && first < to && from <= now ? 'page' : 'missing' };
}
