import { type PhotoSearch, wholeLibrary } from '@/lib/document/photo-search';
import type { DeskPhoto, PhotoPage } from '@/lib/document/shapes/desk-photo';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { type Cursor, cutPage, decodeCursor } from '../cursor';
import { deskPhotoSelect, toDeskPhotos } from '../desk-photo';
import { Prisma } from '../prisma/client';
import { photoConditions } from './photo-conditions';
import { asking, newestCount, type Ways, waysToMisspelt, waysToTerms } from './photo-words';

const pageSize = 48;
/** How many of the newest photos are compared with a word that is taken for a slip of the finger. */
const newestAlike = 600;

interface Place {
  id: string;
  createdAt: Date;
}

/**
 * Two ways to the same rows. What many photos say is found at once among the newest. What few say, or several common
 * words that never meet, is found by its indexes; the order there is an expression, or the planner would read the
 * library from its newest end in the hope of finding a page soon. Words that need only be alike are compared slowly, a tenth
 * of a millisecond each: for them fewer of the newest are looked through, and more only where some of those had fitted.
 */
async function findPlaces(search: PhotoSearch, ways: Ways, cursor: Cursor | null): Promise<Place[]> {
  const conditions = photoConditions(search, ways);
  const older = cursor
    ? Prisma.sql`(p."createdAt", p.id) < (${cursor.at.toISOString()}::timestamptz, ${cursor.id}::uuid)`
    : Prisma.sql`true`;
  const newest = (count: number) => Prisma.sql`
    SELECT p.id, p."createdAt" FROM (
      SELECT p.* FROM "Photo" p WHERE ${older} ORDER BY p."createdAt" DESC, p.id DESC LIMIT ${count}
    ) p
    WHERE ${conditions} ORDER BY p."createdAt" DESC, p.id DESC LIMIT ${pageSize + 1}`;
  const all = Prisma.sql`
    SELECT p.id, p."createdAt" FROM "Photo" p WHERE ${older} AND ${conditions}
    ORDER BY p."createdAt" + interval '0' DESC, p.id DESC LIMIT ${pageSize + 1}`;
  return asking(ways, async (asked) => {
    const look = (query: Prisma.Sql) => asked.$queryRaw<Place[]>(query);
    const alike = [...ways.values()].includes('similar');
    let found = await look(newest(alike ? newestAlike : newestCount));
    const isCommon = found.length > pageSize / 4;
    if (alike && isCommon && found.length <= pageSize) found = await look(newest(10 * newestAlike));
    return found.length > pageSize ? found : look(all);
  });
}

/** The cursor of a page of similar words says so, so that the next one is looked for in the same way. */
const similarMark = '~';

/**
 * The newsroom's photos, newest first, by keyset. Where nothing is found and a word of the search stands nowhere, those
 * with similar words come, and `similar` says so.
 * @throws Problem `not-allowed`
 */
export async function listPhotos(
  viewer: Viewer,
  { search = wholeLibrary, before }: { search?: PhotoSearch; before: string | null },
): Promise<PhotoPage> {
  if (!can(viewer, 'photo.read')) throw new Problem('not-allowed');
  const wasSimilar = before?.startsWith(similarMark) ?? false;
  const cursor = decodeCursor(wasSimilar ? (before?.slice(1) ?? null) : before);
  const ways = await waysToTerms(search.query);
  let places = wasSimilar ? [] : await findPlaces(search, ways, cursor);
  let similar = false;
  if (places.length === 0 && (wasSimilar || !cursor)) {
    const forgiving = await waysToMisspelt(search.query, ways);
    if (forgiving) places = await findPlaces(search, forgiving, cursor);
    similar = forgiving !== null && places.length > 0;
  }
  const { page, next } = cutPage(places, pageSize, ({ createdAt, id }) => ({ at: createdAt, id }));
  return {
    photos: await listPhotosById(
      viewer,
      page.map(({ id }) => id),
    ),
    next: next && similar ? `${similarMark}${next}` : next,
    similar,
  };
}

/** One photo. @throws Problem `not-allowed`, `not-found` */
export async function getDeskPhoto(viewer: Viewer, id: string): Promise<DeskPhoto> {
  if (!can(viewer, 'photo.read')) throw new Problem('not-allowed');
  const row = isId(id) ? await database().photo.findUnique({ where: { id }, select: deskPhotoSelect }) : null;
  const [photo] = await toDeskPhotos(row ? [row] : []);
  if (!photo) throw new Problem('not-found');
  return photo;
}

/** Photos by id, in that order; those that don't exist are left out. @throws Problem `not-allowed` */
export async function listPhotosById(viewer: Viewer, ids: readonly string[]): Promise<DeskPhoto[]> {
  if (!can(viewer, 'photo.read')) throw new Problem('not-allowed');
  const rows = await database().photo.findMany({ where: { id: { in: [...ids] } }, select: deskPhotoSelect });
  const byId = new Map((await toDeskPhotos(rows)).map((photo) => [photo.id, photo]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
