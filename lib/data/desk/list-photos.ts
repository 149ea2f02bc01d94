import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { cutPage, decodeCursor } from '../cursor';
import { deskPhotoSelect, toDeskPhoto } from '../photo-figure';
import type { Prisma } from '../prisma/client';
import { searchWords } from '../search-words';

const pageSize = 40;

/**
 * The newsroom's photos, newest first. Every word of `query` must stand in the caption, the alt text or the file name.
 * @throws Problem `not-allowed`
 */
export async function listPhotos(
  viewer: Viewer,
  { query, before }: { query: string; before: string | null },
): Promise<{ photos: DeskPhoto[]; next: string | null }> {
  if (!can(viewer, 'photo.read')) throw new Problem('not-allowed');
  const matching: Prisma.PhotoWhereInput[] = searchWords(query).map((word) => {
    const like = { contains: word, mode: 'insensitive' } as const;
    return { OR: [{ caption: like }, { alt: like }, { fileName: like }] };
  });
  const cursor = decodeCursor(before);
  const older: Prisma.PhotoWhereInput = cursor
    ? { createdAt: { lte: cursor.at }, OR: [{ createdAt: { lt: cursor.at } }, { id: { lt: cursor.id } }] }
    : {};
  const rows = await database().photo.findMany({
    where: { AND: [...matching, older] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
    select: deskPhotoSelect,
  });
  const { page, next } = cutPage(rows, pageSize, (row) => ({ at: row.createdAt, id: row.id }));
  return { photos: page.map(toDeskPhoto), next };
}

/** One photo. @throws Problem `not-allowed`, `not-found` */
export async function getDeskPhoto(viewer: Viewer, id: string): Promise<DeskPhoto> {
  if (!can(viewer, 'photo.read')) throw new Problem('not-allowed');
  const row = isId(id) ? await database().photo.findUnique({ where: { id }, select: deskPhotoSelect }) : null;
  if (!row) throw new Problem('not-found');
  return toDeskPhoto(row);
}
