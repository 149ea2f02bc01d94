import type { DeskNotice, NoticeKind } from '@/lib/document/shapes/notice';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { type Cursor, cutPage, decodeCursor } from '../cursor';
import { deskPhotoSelect, toDeskPhotos } from '../desk-photo';
import { Prisma } from '../prisma/client';
import { rightRuleSelect, toDeskRightRule } from './list-right-rules';
import { photoPlaces } from './photo-places';

const pageSize = 20;
/** How many pictures of a notice are shown, and how many of those in use are looked up. */
const shownPhotos = 6;
const lookedUp = 100;

const select = {
  id: true,
  kind: true,
  at: true,
  happensAt: true,
  rule: { select: rightRuleSelect },
  doneAt: true,
  doneBy: { select: { name: true } },
} satisfies Prisma.NoticeSelect;

type Row = Prisma.NoticeGetPayload<{ select: typeof select }>;

/** The photos that a rule is about, those in use first, and how many there are. */
async function photosOf({
  photoId,
  collectionId,
  agency,
}: Row['rule']): Promise<{ ids: string[]; count: number }> {
  if (photoId) return { ids: [photoId], count: 1 };
  const among = agency
    ? Prisma.sql`photo.agencies @> ARRAY[${agency}]`
    : Prisma.sql`photo.id IN (SELECT "photoId" FROM "PhotoCollection" WHERE "collectionId" = ${collectionId}::uuid)`;
  const rows = await database().$queryRaw<{ id: string; count: bigint }[]>`
    SELECT photo.id, count(*) OVER () AS count FROM "Photo" photo WHERE ${among}
    ORDER BY EXISTS (SELECT FROM "Reference" r WHERE r.kind = 'photo' AND r."refId" = photo.id) DESC,
      photo."createdAt" DESC, photo.id DESC
    LIMIT ${lookedUp}`;
  return { ids: rows.map(({ id }) => id), count: Number(rows[0]?.count ?? 0) };
}

async function toNotices(viewer: Viewer, rows: Row[]): Promise<DeskNotice[]> {
  const about = await Promise.all(rows.map(({ rule }) => photosOf(rule)));
  const shown = about.flatMap(({ ids }) => ids.slice(0, shownPhotos));
  const [uses, photos] = await Promise.all([
    photoPlaces(viewer, [...new Set(about.flatMap(({ ids }) => ids))]),
    database().photo.findMany({ where: { id: { in: shown } }, select: deskPhotoSelect }),
  ]);
  const byId = new Map((await toDeskPhotos(photos)).map((photo) => [photo.id, photo]));
  return rows.map((row, i) => {
    const { ids = [], count = 0 } = about[i] ?? {};
    return {
      id: row.id,
      kind: row.kind as NoticeKind,
      at: row.at.toISOString(),
      happensAt: row.happensAt.toISOString(),
      rule: toDeskRightRule(row.rule),
      photos: ids.slice(0, shownPhotos).flatMap((id) => byId.get(id) ?? []),
      photoCount: count,
      uses: uses.filter(({ photoId }) => ids.includes(photoId)),
      done: row.doneAt && { by: row.doneBy?.name ?? '', at: row.doneAt.toISOString() },
    };
  });
}

/** What comes behind a cursor: later ones of those that are open, earlier ones of those that are done. */
function behind(cursor: Cursor | null, done: boolean): Prisma.NoticeWhereInput {
  if (!cursor) return {};
  const { at, id } = cursor;
  return done
    ? { happensAt: { lte: at }, OR: [{ happensAt: { lt: at } }, { id: { lt: id } }] }
    : { happensAt: { gte: at }, OR: [{ happensAt: { gt: at } }, { id: { gt: id } }] };
}

/**
 * What the desk was told about rights: what nobody has dealt with, the most urgent first, or what somebody has, the
 * latest first.
 * @throws Problem `not-allowed`
 */
export async function listNotices(
  viewer: Viewer,
  { done, before }: { done: boolean; before: string | null },
): Promise<{ notices: DeskNotice[]; next: string | null }> {
  if (!can(viewer, 'photo.rights')) throw new Problem('not-allowed');
  const order = done ? 'desc' : 'asc';
  const rows = await database().notice.findMany({
    where: { AND: [{ doneAt: done ? { not: null } : null }, behind(decodeCursor(before), done)] },
    orderBy: [{ happensAt: order }, { id: order }],
    take: pageSize + 1,
    select,
  });
  const { page, next } = cutPage(rows, pageSize, ({ happensAt, id }) => ({ at: happensAt, id }));
  return { notices: await toNotices(viewer, page), next };
}

/** How many notices nobody has dealt with; none for those whom they don't concern. */
export async function countOpenNotices(viewer: Viewer): Promise<number> {
  return can(viewer, 'photo.rights') ? database().notice.count({ where: { doneAt: null } }) : 0;
}
