import type { PortraitUse } from '@/lib/document/shapes/photo-use';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';

/** The authors whose portrait a photo is, by their names. @throws Problem `not-allowed` */
export async function portraitsOf(viewer: Viewer, photoId: string): Promise<PortraitUse[]> {
  if (!can(viewer, 'photo.read')) throw new Problem('not-allowed');
  const authors = await database().author.findMany({
    where: { portraitId: photoId },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, slug: true, name: true },
  });
  return authors.map(({ id, slug, name }) => ({ authorId: id, name, path: `/authors/${slug}` }));
}
