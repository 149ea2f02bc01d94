import type { DeskSection, GoneSection } from '@/lib/document/shapes/section';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';

/** Of sections that were taken away, far more than anybody brings back. */
const most = 50;

/**
 * The sections in the order of the navigation, with how much belongs to each; in one query, whatever the newsroom has written.
 * @throws Problem `not-allowed`
 */
export async function listDeskSections(viewer: Viewer, now = new Date()): Promise<DeskSection[]> {
  if (!can(viewer, 'site.sections')) throw new Problem('not-allowed');
  return database().$queryRaw<DeskSection[]>`
    SELECT section.id, section.version, section.slug, section.name, section.description, section.tone, section.hidden,
      coalesce(shown.count, 0)::int AS published,
      greatest(coalesce(written.count, 0), coalesce(shown.count, 0), coalesce(back.count, 0))::int AS stories,
      coalesce(people.count, 0)::int AS people
    FROM "Section" section
    LEFT JOIN (SELECT "sectionId", count(*) FROM "Publication" GROUP BY 1) shown ON shown."sectionId" = section.id
    LEFT JOIN (SELECT "sectionId", count(*) FROM "Story" GROUP BY 1) written ON written."sectionId" = section.id
    LEFT JOIN (SELECT "sectionId", count(*) FROM "Retraction" GROUP BY 1) back ON back."sectionId" = section.id
    LEFT JOIN (
      SELECT limited.id, count(*) FROM (
        SELECT unnest("sectionIds") AS id FROM "Person" WHERE "removedAt" IS NULL
        UNION ALL SELECT unnest("sectionIds") FROM "AccountLink" WHERE kind = 'invite' AND "usedAt" IS NULL
          AND "withdrawnAt" IS NULL AND "expiresAt" > ${now.toISOString()}::timestamptz) limited
      GROUP BY limited.id) people ON people.id = section.id
    ORDER BY section.position, section.name`;
}

/** Sections that were taken away and can be brought back, the last one first. @throws Problem `not-allowed` */
export async function listRemovedSections(viewer: Viewer): Promise<GoneSection[]> {
  if (!can(viewer, 'site.sections')) throw new Problem('not-allowed');
  const rows = await database().removedSection.findMany({
    orderBy: [{ removedAt: 'desc' }, { id: 'desc' }],
    take: most,
    include: { removedBy: { select: { name: true } }, movedTo: { select: { name: true } } },
  });
  return rows.map(({ id, name, slug, removedAt, removedBy, movedTo }) => ({
    ...{ id, name, slug },
    at: removedAt.toISOString(),
    by: removedBy.name,
    movedTo: movedTo?.name ?? null,
  }));
}
