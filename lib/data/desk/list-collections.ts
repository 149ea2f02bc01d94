import type { Collection } from '@/lib/document/shapes/collection';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';

/** Every collection by name, with how many photos are in it. @throws Problem `not-allowed` */
export async function listCollections(viewer: Viewer): Promise<Collection[]> {
  if (!can(viewer, 'photo.read')) throw new Problem('not-allowed');
  const rows = await database().collection.findMany({
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      _count: { select: { photos: { where: { photo: { deletedAt: null } } } } },
    },
  });
  return rows.map(({ id, name, _count }) => ({ id, name, count: _count.photos }));
}
