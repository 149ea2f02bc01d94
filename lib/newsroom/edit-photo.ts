import { writeAudit } from '@/lib/data/write/audit';
import { lockPhoto, writePhotoWords } from '@/lib/data/write/photos';
import { inTransaction } from '@/lib/data/write/transaction';
import type { PhotoEdit } from '@/lib/document/shapes/desk-photo';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from './context';

/**
 * Corrects what is written on a photo. Every place that hasn't words of its own shows the new ones at once, published
 * stories too; what stood there before is in the audit log.
 * @throws Problem `not-found`, `not-allowed`
 */
export async function editPhoto(
  { viewer, now }: NewsroomContext,
  { id, edit }: { id: string; edit: PhotoEdit },
): Promise<void> {
  await inTransaction(async (tx) => {
    const photo = await lockPhoto(tx, id);
    if (!photo) throw new Problem('not-found');
    assertCan(viewer, 'photo.edit', { kind: 'photo', uploadedById: photo.uploadedById });
    const at = now();
    await writePhotoWords(tx, id, edit, at);
    const { alt, caption, copyrightNotice, credit } = photo;
    await writeAudit(tx, {
      at,
      personId: viewer.id,
      verb: 'photo.edit',
      subjectKind: 'photo',
      subjectId: id,
      detail: { before: { alt, caption, copyrightNotice, credit } },
    });
  });
}
