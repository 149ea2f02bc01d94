import type { SeriesWords } from '@/lib/document/shapes/series';
import type { Transaction } from './transaction';

/** A series as use cases judge it. */
export interface SeriesHead extends SeriesWords {
  id: string;
  version: number;
  slug: string;
  /** The stories in it, in their order. */
  storyIds: string[];
}

/** Adds a series unless another one has its address: then false. */
export async function insertSeries(
  tx: Transaction,
  series: SeriesWords & { id: string; slug: string; at: Date },
): Promise<boolean> {
  const { at, ...data } = series;
  const { count } = await tx.series.createMany({
    data: { ...data, createdAt: at, updatedAt: at },
    skipDuplicates: true,
  });
  return count > 0;
}

/** The series with this id, held until the transaction ends; null for no such one. */
export async function lockSeries(tx: Transaction, id: string): Promise<SeriesHead | null> {
  await tx.$queryRaw`SELECT 1 FROM "Series" WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await tx.series.findUnique({
    where: { id },
    select: {
      ...{ id: true, version: true, slug: true, name: true, description: true },
      parts: { orderBy: { position: 'asc' }, select: { storyId: true } },
    },
  });
  return row && { ...row, storyIds: row.parts.map(({ storyId }) => storyId) };
}

/** Which of these stories exist, and which of those are in another series. */
export async function findParts(
  tx: Transaction,
  seriesId: string,
  storyIds: readonly string[],
): Promise<{ known: Set<string>; elsewhere: { storyId: string; series: string }[] }> {
  const rows = await tx.story.findMany({
    where: { id: { in: [...storyIds] } },
    select: { id: true, seriesPart: { select: { seriesId: true, series: { select: { name: true } } } } },
  });
  return {
    known: new Set(rows.map(({ id }) => id)),
    elsewhere: rows.flatMap(({ id, seriesPart }) =>
      seriesPart && seriesPart.seriesId !== seriesId ? [{ storyId: id, series: seriesPart.series.name }] : [],
    ),
  };
}

/** Writes what a series is called and which stories it has, in this order. Returns its new version. */
export async function writeSeries(
  tx: Transaction,
  series: SeriesWords & { id: string; storyIds: readonly string[]; at: Date },
): Promise<number> {
  const { id, name, description, storyIds, at } = series;
  const { version } = await tx.series.update({
    where: { id },
    data: { name, description, updatedAt: at, version: { increment: 1 } },
    select: { version: true },
  });
  await tx.seriesPart.deleteMany({ where: { seriesId: id, storyId: { notIn: [...storyIds] } } });
  await tx.$executeRaw`
    INSERT INTO "SeriesPart" ("seriesId", "storyId", position)
    SELECT ${id}::uuid, part.id, part.position
    FROM unnest(${[...storyIds]}::uuid[]) WITH ORDINALITY AS part (id, position)
    ON CONFLICT ("storyId") DO UPDATE SET position = excluded.position
    WHERE "SeriesPart"."seriesId" = excluded."seriesId" AND "SeriesPart".position <> excluded.position`;
  return version;
}

/** Deletes a series, and with it the place of every story in it. */
export async function deleteSeriesRow(tx: Transaction, id: string): Promise<void> {
  await tx.series.delete({ where: { id } });
}
