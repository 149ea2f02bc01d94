import type { DeskRightRule, RightSubject } from '@/lib/document/shapes/right-rule';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import type { Prisma } from '../prisma/client';

/** What the desk loads of a rule. */
export const rightRuleSelect = {
  id: true,
  answer: true,
  photoId: true,
  collectionId: true,
  collection: { select: { name: true } },
  agency: true,
  agencyName: true,
  startsAt: true,
  endsAt: true,
  note: true,
  createdAt: true,
  createdBy: { select: { name: true } },
} satisfies Prisma.RightRuleSelect;

type Row = Prisma.RightRuleGetPayload<{ select: typeof rightRuleSelect }>;

function subjectOf({ photoId, collectionId, agencyName }: Row): RightSubject {
  if (photoId) return { photoId };
  return collectionId ? { collectionId } : { agency: agencyName };
}

/** A rule as the desk sees it. */
export function toDeskRightRule(row: Row): DeskRightRule {
  return {
    id: row.id,
    answer: row.answer,
    subject: subjectOf(row),
    name: row.collection?.name ?? row.agencyName,
    startsAt: row.startsAt?.toISOString() ?? null,
    endsAt: row.endsAt?.toISOString() ?? null,
    note: row.note,
    by: row.createdBy?.name ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}

const youngestFirst = [
  { createdAt: 'desc' },
  { id: 'desc' },
] satisfies Prisma.RightRuleOrderByWithRelationInput[];

async function find(where: Prisma.RightRuleWhereInput): Promise<DeskRightRule[]> {
  const rows = await database().rightRule.findMany({
    where,
    orderBy: youngestFirst,
    take: 500,
    select: rightRuleSelect,
  });
  return rows.map(toDeskRightRule);
}

/**
 * Every rule that counts for a photo: its own, those of its collections and of the agencies in its credit, the
 * youngest first.
 * @throws Problem `not-allowed`, `not-found`
 */
export async function rightRulesOfPhoto(viewer: Viewer, photoId: string): Promise<DeskRightRule[]> {
  if (!can(viewer, 'photo.read')) throw new Problem('not-allowed');
  const photo = isId(photoId)
    ? await database().photo.findUnique({
        where: { id: photoId },
        select: { agencies: true, collections: { select: { collectionId: true } } },
      })
    : null;
  if (!photo) throw new Problem('not-found');
  const collections = photo.collections.map(({ collectionId }) => collectionId);
  return find({
    OR: [{ photoId }, { collectionId: { in: collections } }, { agency: { in: photo.agencies } }],
  });
}

/** A collection's name and the rules about it as such; null for no such collection. @throws Problem `not-allowed` */
export async function rightRulesOfCollection(
  viewer: Viewer,
  collectionId: string,
): Promise<{ name: string; rules: DeskRightRule[] } | null> {
  if (!can(viewer, 'photo.read')) throw new Problem('not-allowed');
  const where = { id: collectionId };
  const row = isId(collectionId)
    ? await database().collection.findUnique({ where, select: { name: true } })
    : null;
  return row && { name: row.name, rules: await find({ collectionId }) };
}

/** Every rule about an agency, for the page that keeps them. @throws Problem `not-allowed` */
export async function agencyRightRules(viewer: Viewer): Promise<DeskRightRule[]> {
  if (!can(viewer, 'photo.rights')) throw new Problem('not-allowed');
  return find({ agency: { not: null } });
}
