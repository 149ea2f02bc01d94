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
import { photoConditions, type Spelling } from './photo-conditions';

const pageSize = 48;

interface Place {
  id: string;
  createdAt: Date;
}

/** Two letters changed places in a word of seven: that much of it is still alike. */
const alikeEnough = '0.45';

async function findPlaces(search: PhotoSearch, spelling: Spelling, cursor: Cursor | null): Promise<Place[]> {
  const older = cursor
    ? Prisma.sql`AND (p."createdAt", p.id) < (${cursor.at.toISOString()}::timestamptz, ${cursor.id}::uuid)`
    : Prisma.empty;
  const places = Prisma.sql`
    SELECT p.id, p."createdAt" FROM "Photo" p
    WHERE ${photoConditions(search, spelling)} ${older}
    ORDER BY p."createdAt" DESC, p.id DESC LIMIT ${pageSize + 1}`;
  if (spelling === 'exact') return database().$queryRaw<Place[]>(places);
  const [, found] = await database().$transaction([
    database().$queryRaw`SELECT set_config('pg_trgm.word_similarity_threshold', ${alikeEnough}, true)`,
    database().$queryRaw<Place[]>(places),
  ]);
  return found;
}

/** The cursor of a page of similar words says so, so that the next one is looked for in the same way. */
const similarMark = '~';

/**
 * The newsroom's photos, newest first, by keyset. Where nothing holds the words that are looked for, those with
 * similar ones come, and `similar` says so.
 * @throws Problem `not-allowed`
 */
export async function listPhotos(
  viewer: Viewer,
  { search = wholeLibrary, before }: { search?: PhotoSearch; before: string | null },
): Promise<PhotoPage> {
  if (!can(viewer, 'photo.read')) throw new Problem('not-allowed');
  const wasSimilar = before?.startsWith(similarMark) ?? false;
  const cursor = decodeCursor(wasSimilar ? (before?.slice(1) ?? null) : before);
  let places = await findPlaces(search, wasSimilar ? 'similar' : 'exact', cursor);
  const guessing = places.length === 0 && search.query !== '' && !cursor;
  if (guessing) places = await findPlaces(search, 'similar', null);
  const similar = wasSimilar || (guessing && places.length > 0);

  const { page, next } = cutPage(places, pageSize, ({ createdAt, id }) => ({ at: createdAt, id }));
  const rows = await database().photo.findMany({
    where: { id: { in: page.map(({ id }) => id) } },
    select: deskPhotoSelect,
  });
  const byId = new Map((await toDeskPhotos(rows)).map((photo) => [photo.id, photo]));
  return {
    photos: page.flatMap(({ id }) => byId.get(id) ?? []),
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
