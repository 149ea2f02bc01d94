import { graceEnd } from '@/lib/document/photo-grace';
import type { PhotoDetails } from '@/lib/document/shapes/photo-details';
import type { PhotoMetadata } from '@/lib/document/shapes/photo-metadata';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { deskPhotoSelect, toDeskPhotos } from '../desk-photo';

/** A photo with everything that its page shows, deleted or not. @throws Problem `not-allowed`, `not-found` */
export async function getPhotoDetails(viewer: Viewer, id: string): Promise<PhotoDetails> {
  if (!can(viewer, 'photo.read')) throw new Problem('not-allowed');
  const row = isId(id)
    ? await database().photo.findUnique({
        where: { id },
        select: {
          ...deskPhotoSelect,
          format: true,
          bytes: true,
          metadata: true,
          deletedAt: true,
          uploadedById: true,
          collections: {
            select: { collection: { select: { id: true, name: true } } },
            orderBy: { collection: { name: 'asc' } },
          },
        },
      })
    : null;
  const [photo] = await toDeskPhotos(row ? [row] : []);
  if (!row || !photo) throw new Problem('not-found');
  const subject = { kind: 'photo', uploadedById: row.uploadedById } as const;
  return {
    photo,
    format: row.format,
    bytes: row.bytes,
    // Written by lib/photos alone, and only shown.
    metadata: (row.metadata ?? {}) as Partial<PhotoMetadata>,
    collections: row.collections.map(({ collection }) => collection),
    deletedUntil: row.deletedAt && graceEnd(row.deletedAt).toISOString(),
    may: {
      edit: can(viewer, 'photo.edit', subject),
      decideCredit: can(viewer, 'photo.decide-credit', subject),
      sort: can(viewer, 'collection.edit'),
    },
  };
}
