import { writeAudit } from '@/lib/data/write/audit';
import { holdPhotoState, writeCrops } from '@/lib/data/write/photo-files';
import { inTransaction } from '@/lib/data/write/transaction';
import { type CropRatio, hasShape, type Measures, narrowestCrop, type Rect } from '@/lib/document/crop';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from './context';

/** @throws Problem `crop-wrong-shape`, `crop-too-small` */
function assertGoodCrop(rect: Rect, ratio: CropRatio, photo: Measures): void {
  if (!hasShape(rect, ratio, photo)) throw new Problem('crop-wrong-shape', { ratio });
  // A picture that is small itself may be cut as well as it can.
  const limit = Math.min(narrowestCrop, photo.width, photo.height);
  if (Math.round(rect.width * photo.width) < limit) throw new Problem('crop-too-small', { limit });
}

/**
 * Sets a photo's crop of one shape by hand, in shares of the picture; with null the focal point decides again. Readers
 * see it as soon as its files are made.
 * @throws Problem `not-found`, `not-allowed`, `crop-wrong-shape`, `crop-too-small`
 */
export async function setCrop(
  { viewer, now }: NewsroomContext,
  { id, ratio, rect }: { id: string; ratio: CropRatio; rect: Rect | null },
): Promise<void> {
  await inTransaction(async (tx) => {
    const photo = isId(id) ? await holdPhotoState(tx, id) : null;
    if (!photo) throw new Problem('not-found');
    assertCan(viewer, 'photo.edit', { kind: 'photo', uploadedById: photo.uploadedById });
    if (rect) assertGoodCrop(rect, ratio, photo);
    const { [ratio]: before = null, ...others } = photo.crops;
    const at = now();
    const crops = rect ? { ...others, [ratio]: rect } : others;
    await writeCrops(tx, id, { focal: photo.focal, crops }, at);
    await writeAudit(tx, {
      at,
      personId: viewer.id,
      verb: 'photo.crop',
      subjectKind: 'photo',
      subjectId: id,
      detail: { ratio, before: before && { ...before }, after: rect && { ...rect } },
    });
  });
}
