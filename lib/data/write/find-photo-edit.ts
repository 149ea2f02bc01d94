import { database } from '../client';

/** What the audit log says of a person's change of a photo that belongs to a batch; null when there was none. */
export async function findPhotoEdit(photoId: string, personId: string, batch: string): Promise<unknown> {
  const line = await database().auditLine.findFirst({
    where: {
      subjectKind: 'photo',
      subjectId: photoId,
      verb: 'photo.edit',
      personId,
      detail: { path: ['batch'], equals: batch },
    },
    orderBy: { at: 'desc' },
    select: { detail: true },
  });
  return line?.detail ?? null;
}
