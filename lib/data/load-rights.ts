import type { RightAnswer, RightRule, RightScope } from '@/lib/document/rights';
import { database } from './client';
import type { Prisma } from './prisma/client';

interface Row {
  photoId: string;
  id: string;
  answer: RightAnswer;
  scope: RightScope;
  startsAt: Date | null;
  endsAt: Date | null;
  createdAt: Date;
}

/**
 * Every rule about these photos, about a collection that they are in and about an agency that their credit names, by
 * photo, in one query. A photo without rules has no entry.
 */
export async function loadRights(
  photoIds: readonly string[],
  from: Prisma.TransactionClient = database(),
): Promise<Map<string, RightRule[]>> {
  if (photoIds.length === 0) return new Map();
  const rows = await from.$queryRaw<Row[]>`
    SELECT photo.id AS "photoId", rule.id, rule.answer::text, 'photo' AS scope, "startsAt", "endsAt", rule."createdAt"
    FROM "Photo" photo JOIN "RightRule" rule ON rule."photoId" = photo.id
    WHERE photo.id = ANY(${photoIds}::uuid[])
    UNION ALL
    SELECT place."photoId", rule.id, rule.answer::text, 'collection', "startsAt", "endsAt", rule."createdAt"
    FROM "PhotoCollection" place JOIN "RightRule" rule ON rule."collectionId" = place."collectionId"
    WHERE place."photoId" = ANY(${photoIds}::uuid[])
    UNION ALL
    SELECT photo.id, rule.id, rule.answer::text, 'agency', "startsAt", "endsAt", rule."createdAt"
    FROM "Photo" photo JOIN "RightRule" rule ON rule.agency = ANY(photo.agencies)
    WHERE photo.id = ANY(${photoIds}::uuid[])`;
  const rules = new Map<string, RightRule[]>();
  for (const { photoId, startsAt, endsAt, createdAt, ...rule } of rows) {
    const times = { startsAt: startsAt?.toISOString() ?? null, endsAt: endsAt?.toISOString() ?? null };
    const known = rules.get(photoId) ?? [];
    rules.set(photoId, [...known, { ...rule, ...times, createdAt: createdAt.toISOString() }]);
  }
  return rules;
}
