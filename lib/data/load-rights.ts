import type { RightAnswer, RightRule, RightScope } from '@/lib/document/rights';
import { database } from './client';
import { Prisma } from './prisma/client';

/** A rule about a photo as `rightsOf` says it; times are dates, or strings where it came as JSON. */
export interface RightRow {
  photoId: string;
  id: string;
  answer: RightAnswer;
  scope: RightScope;
  startsAt: Date | string | null;
  endsAt: Date | string | null;
  createdAt: Date | string;
}

/**
 * Selects every rule about these photos, about a collection that they are in and about an agency that their credit names.
 * @param photos an expression of the type uuid[]
 */
export function rightsOf(photos: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT rule."photoId", rule.id, rule.answer::text, 'photo' AS scope, "startsAt", "endsAt", rule."createdAt"
    FROM "RightRule" rule WHERE rule."photoId" = ANY(${photos})
    UNION ALL
    SELECT place."photoId", rule.id, rule.answer::text, 'collection', "startsAt", "endsAt", rule."createdAt"
    FROM "PhotoCollection" place JOIN "RightRule" rule ON rule."collectionId" = place."collectionId"
    WHERE place."photoId" = ANY(${photos})
    UNION ALL
    SELECT photo.id, rule.id, rule.answer::text, 'agency', "startsAt", "endsAt", rule."createdAt"
    FROM "Photo" photo JOIN "RightRule" rule ON rule.agency = ANY(photo.agencies)
    WHERE photo.id = ANY(${photos})`;
}

const instant = (time: Date | string) => new Date(time).toISOString();

/** The rules by photo. A photo without rules has no entry. */
export function toRights(rows: readonly RightRow[]): Map<string, RightRule[]> {
  const rules = new Map<string, RightRule[]>();
  for (const { photoId, startsAt, endsAt, createdAt, ...rule } of rows) {
    const times = { startsAt: startsAt && instant(startsAt), endsAt: endsAt && instant(endsAt) };
    const known = rules.get(photoId) ?? [];
    rules.set(photoId, [...known, { ...rule, ...times, createdAt: instant(createdAt) }]);
  }
  return rules;
}

/** What `rightsOf` selects, by photo, in one query. */
export async function loadRights(
  photoIds: readonly string[],
  from: Prisma.TransactionClient = database(),
): Promise<Map<string, RightRule[]>> {
  if (photoIds.length === 0) return new Map();
  return toRights(await from.$queryRaw<RightRow[]>(rightsOf(Prisma.sql`${photoIds}::uuid[]`)));
}
