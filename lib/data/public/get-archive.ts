import { type ArchivePlace, archiveDayOf, archivePlaceOf, archiveSpan } from '@/lib/document/archive-place';
import type { ArchivePage } from '@/lib/document/shapes/archive-page';
import { zonedTime } from '@/lib/kit/zoned-time';
import { ask, database } from '../client';
import { Prisma } from '../prisma/client';
import { listCards } from './list-cards';

/** Of the day before, a story may still come in that was published in its last minutes. */
const settles = 24 * 3_600_000;

const dayOf = (instant: Date | null | undefined, zone: string) =>
  instant ? archiveDayOf(zonedTime(instant, zone)) : null;

/** The last day with stories before an instant, and the first one from another on; null where there is none. */
async function daysAround({ before, from }: { before: Date; from: Date }, zone: string) {
  const [row] = await ask<{ last: Date | null; first: Date | null }>(Prisma.sql`
    SELECT (SELECT max("publishedAt") FROM "Publication" WHERE "publishedAt" < ${before}) AS last,
      (SELECT min("publishedAt") FROM "Publication" WHERE "publishedAt" >= ${from}) AS first`);
  return { last: dayOf(row?.last, zone), first: dayOf(row?.first, zone) };
}

/** The years from the first story to the last. */
async function years(zone: string, now: Date): Promise<ArchivePage['parts']> {
  const ends = await daysAround({ before: now, from: new Date(0) }, zone);
  const [from, to] = [ends.first?.year ?? 1, ends.last?.year ?? 0];
  return Array.from({ length: to - from + 1 }, (_, i) => ({
    place: { year: from + i, month: null, day: null },
    count: null,
  }));
}

/** Months of a year, or days of a month, with stories. */
async function countParts(place: ArchivePlace, zone: string): Promise<ArchivePage['parts']> {
  const { from, to } = archiveSpan(place, zone);
  const unit = place.month === null ? 'month' : 'day';
  const rows = await database().$queryRaw<{ number: number; count: number }[]>`
    SELECT date_part(${unit}, "publishedAt" AT TIME ZONE ${zone})::int AS number, count(*)::int AS count
    FROM "Publication" WHERE "publishedAt" >= ${from} AND "publishedAt" < ${to} GROUP BY 1 ORDER BY 1`;
  return rows.map(({ number, count }) => ({
    place: unit === 'month' ? { ...place, month: number } : { ...place, day: number },
    count,
  }));
}

/**
 * What a place in the archive holds, by the clocks of `zone`; null for what is no date.
 * @param date the part of its address behind `/archive/`: `2026/11/22`
 * @param before the cursor of a later page of a day
 */
export async function getArchive(
  date: string,
  zone: string,
  before: string | null,
  now = new Date(),
): Promise<ArchivePage | null> {
  const place = archivePlaceOf(date.split('/').filter(Boolean));
  if (!place) return null;
  const { from, to } = archiveSpan(place, zone);
  const until = new Date(to.getTime() + settles);
  const common = { place, until: until > now ? until.toISOString() : null };
  if (place.day === null) {
    const parts = await (place.year === null ? years(zone, now) : countParts(place, zone));
    return { ...common, stories: null, parts, earlier: null, later: null };
  }
  const [stories, { last: earlier, first: later }] = await Promise.all([
    listCards({ from, to }, before),
    daysAround({ before: from, from: to }, zone),
  ]);
  return { ...common, stories, parts: [], earlier, later };
}
