import type { Candidate, Candidates } from '@/lib/document/fronts/fill-front';
import { sourceName } from '@/lib/document/fronts/fill-front';
import type { Source } from '@/lib/document/fronts/front';
import { ask } from '../client';
import { Prisma } from '../prisma/client';

interface Row extends Candidate {
  source: string;
}

const newest = Prisma.sql`ORDER BY "publishedAt" DESC, "storyId" DESC`;
const columns = Prisma.sql`"storyId", "leadPhotoId" IS NOT NULL AS pictured, "publishedAt"`;

/** The stories of a source; on a section's front only its own count. */
function among(source: Source, sectionId: string | null): Prisma.Sql {
  const own = sectionId ? Prisma.sql`"sectionId" = ${sectionId}::uuid` : Prisma.sql`true`;
  switch (source.from) {
    case 'section':
      return Prisma.sql`"sectionId" = ${source.sectionId}::uuid`;
    case 'kind':
      return Prisma.sql`${own} AND kind = ${source.kind}`;
    case 'live':
      return Prisma.sql`${own} AND "storyId" IN (
        SELECT "storyId" FROM "LiveCoverage" WHERE state IN ('live', 'paused'))`;
    default:
      return own;
  }
}

/**
 * What the slots of a front may be filled from, and which of its pins are published, in one query that reads indexes
 * alone for `count` stories a source, whatever the newsroom has published.
 */
export async function frontCandidates(
  wanted: readonly { source: Source; count: number }[],
  pinned: readonly string[],
  sectionId: string | null,
): Promise<Candidates> {
  const lists = wanted.map(
    ({ source, count }) => Prisma.sql`
      (SELECT ${sourceName(source)} AS source, ${columns} FROM "Publication" WHERE ${among(source, sectionId)} ${newest}
       LIMIT ${count})`,
  );
  const pins = Prisma.sql`(SELECT '' AS source, ${columns} FROM "Publication" WHERE "storyId" = ANY(${[...pinned]}::uuid[]))`;
  const all = Prisma.join([pins, ...lists], ' UNION ALL ');
  const rows = await ask<Row>(Prisma.sql`
    SELECT source, "storyId", pictured FROM (${all}) found ${newest}`);
  return {
    bySource: Map.groupBy(rows, ({ source }) => source),
    published: new Set(rows.flatMap(({ source, storyId }) => (source === '' ? [storyId] : []))),
  };
}
