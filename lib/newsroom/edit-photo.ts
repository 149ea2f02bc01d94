import { writeAudit } from '@/lib/data/write/audit';
import { dropPagesWith } from '@/lib/data/write/drop-pages';
import { isPhotoPublished, lockPhoto, writePhotoWords } from '@/lib/data/write/photos';
import { agencyKeys } from '@/lib/document/agency-key';
import { creditSchema, hasCredit } from '@/lib/document/credit';
import { sameJson } from '@/lib/document/same-json';
import type { PhotoEdit } from '@/lib/document/shapes/desk-photo';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from './context';
import { inPublication } from './publish-photo-files';

/**
 * Corrects what is written on a photo. Every place that hasn't words of its own shows the new ones at once, published
 * stories too; what stood there before is in the audit log. While readers see it, a photo can't lose its credit or its
 * alt text: preflight would never have let it out without.
 * @throws Problem `not-found`, `not-allowed`, `photo-published`
 */
export async function editPhoto(
  context: NewsroomContext,
  { id, edit }: { id: string; edit: PhotoEdit },
): Promise<void> {
  await correctPhoto(context, id, () => edit);
}

/**
 * As `editPhoto`, for whoever changes only part of what stands there now. `detail` goes into the audit line.
 * @throws Problem `not-found`, `not-allowed`, `photo-published`, and what `change` throws
 */
export async function correctPhoto(
  { viewer, now }: NewsroomContext,
  id: string,
  change: (now: PhotoEdit) => PhotoEdit,
  detail: Record<string, string> = {},
): Promise<void> {
  await inPublication(async (tx, note) => {
    const photo = isId(id) ? await lockPhoto(tx, id) : null;
    if (!photo) throw new Problem('not-found');
    assertCan(viewer, 'photo.edit', { kind: 'photo', uploadedById: photo.uploadedById });
    const { id: _id, uploadedById: _by, creditUnknownAt, ...words } = photo;
    const before = { ...words, credit: creditSchema.parse(words.credit) };
    const edit = change(before);
    const losesCredit = !hasCredit(edit.credit) && !creditUnknownAt;
    const losesAlt = edit.alt === '' && photo.alt !== '';
    if ((losesCredit || losesAlt) && (await isPhotoPublished(tx, id))) {
      throw new Problem('photo-published', { field: losesCredit ? 'credit' : 'alt' });
    }
    const at = now();
    await writePhotoWords(tx, id, edit, at);
    // Another agency may have other rules.
    note([id]);
    if (!sameJson(agencyKeys(before.credit), agencyKeys(edit.credit))) await dropPagesWith(tx, [id]);
    await writeAudit(tx, {
      at,
      personId: viewer.id,
      verb: 'photo.edit',
      subjectKind: 'photo',
      subjectId: id,
      detail: { ...detail, before, after: { ...before, ...edit } },
    });
  });
}
