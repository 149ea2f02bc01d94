import { writeAudit } from '@/lib/data/write/audit';
import { holdPhotoState, writeCrops } from '@/lib/data/write/photo-files';
import { inTransaction } from '@/lib/data/write/transaction';
import type { Point } from '@/lib/document/crop';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from './context';

/**
 * Says what must stay in view wherever a photo is cut; null for its middle. Cards follow at once, the crops' own files
 * a little later; crops that somebody drew stay as they are.
 * @throws Problem `not-found`, `not-allowed`
 */
export async function setFocalPoint(
  { viewer, now }: NewsroomContext,
  { id, focal }: { id: string; focal: Point | null },
): Promise<void> {
  await inTransaction(async (tx) => {
    const photo = isId(id) ? await holdPhotoState(tx, id) : null;
    if (!photo) throw new Problem('not-found');
    assertCan(viewer, 'photo.edit', { kind: 'photo', uploadedById: photo.uploadedById });
    const at = now();
    await writeCrops(tx, id, { focal, crops: photo.crops }, at);
    await writeAudit(tx, {
      at,
      personId: viewer.id,
      verb: 'photo.focal',
      subjectKind: 'photo',
      subjectId: id,
      detail: { before: photo.focal && { ...photo.focal }, after: focal && { ...focal } },
    });
  });
}
