import {
  type FrontDocument,
  type FrontKey,
  frontSchema,
  siteFront,
  usualFront,
} from '@/lib/document/fronts/front';
import type { BreakingStrip } from '@/lib/document/shapes/front-page';
import { ask } from '../client';
import { Prisma } from '../prisma/client';
import type { FrontAround } from './load-front';

interface Row {
  published: unknown;
  working: unknown;
  key: string | null;
  sections: { id: string; slug: string; name: string; description: string }[];
  breaking: (Omit<BreakingStrip, 'path'> & { path: string | null; own: string | null }) | null;
}

/** What is stored of a front, and what it is drawn from besides. */
export interface FrontRow extends FrontAround {
  /** What readers see, and what editors work on; both the usual front until somebody has composed one. */
  published: FrontDocument;
  working: FrontDocument;
}

function toDocument(stored: unknown): FrontDocument | null {
  // A later version may know slots that this one doesn't: a front that fills itself is better than none.
  return frontSchema.safeParse(stored).data ?? null;
}

/**
 * A front by its key or by its section's slug, with the sections and the strip, in one query; null where there is no such
 * section.
 */
export async function readFront(
  wanted: { key: FrontKey } | { slug: string },
  at: Date,
): Promise<FrontRow | null> {
  const named =
    'key' in wanted
      ? Prisma.sql`${wanted.key}::text`
      : Prisma.sql`(SELECT id::text FROM "Section" WHERE slug = ${wanted.slug})`;
  const [row] = await ask<Row>(Prisma.sql`
    SELECT wanted.key, front."publishedDocument" AS published, front.document AS working,
      coalesce((SELECT json_agg(json_build_object('id', id, 'slug', slug, 'name', name,
        'description', description) ORDER BY position, name)
        FROM "Section"), '[]') AS sections,
      (SELECT json_build_object('storyId', b."storyId", 'path', p.path, 'headline', b.headline, 'own', p.headline,
          'language', coalesce(p.language, ''), 'until', b.until)
        FROM "Breaking" b LEFT JOIN "Publication" p ON p."storyId" = b."storyId"
        WHERE b.until > ${at.toISOString()}::timestamptz) AS breaking
    FROM (SELECT ${named} AS key) wanted LEFT JOIN "Front" front ON front.key = wanted.key`);
  if (!row?.key) return null;
  const { key } = row;
  const sections = new Map(row.sections.map(({ id, ...named }) => [id, named]));
  if (key !== siteFront && !sections.has(key)) return null;
  const usual = usualFront(key, [...sections.keys()]);
  const published = toDocument(row.published) ?? usual;
  const { breaking } = row;
  const strip = breaking?.path ? { ...breaking, path: breaking.path } : null;
  return {
    key,
    sections,
    published,
    working: toDocument(row.working) ?? published,
    breaking: strip && {
      storyId: strip.storyId,
      path: strip.path,
      headline: strip.headline || (strip.own ?? ''),
      language: strip.language,
      until: new Date(strip.until).toISOString(),
    },
    awaitsBreaking: breaking && !strip ? breaking.storyId : null,
  };
}
