import { writeAudit } from '@/lib/data/write/audit';
import { isPhotoPublished, lockPhoto, writeCreditUnknown } from '@/lib/data/write/photos';
import { inTransaction } from '@/lib/data/write/transaction';
import { creditSchema, hasCredit } from '@/lib/document/credit';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from './context';

/**
 * An editor's decision that nobody can be named for a photo, with a reason that stays in the desk and in the audit
 * log. Readers see no credit; preflight stays amber.
 * @throws Problem `not-found`, `not-allowed`, `bad-request` without a reason
 */
export async function decideCreditUnknown(
  context: NewsroomContext,
  request: { id: string; reason: string },
): Promise<void> {
  const reason = request.reason.trim();
  if (!reason) throw new Problem('bad-request', { field: 'reason' });
  await write(context, request.id, reason);
}

/**
 * Takes the decision back: the credit is missing again and stops the next publication. Not while readers see the photo
 * and nobody is named.
 * @throws Problem `not-found`, `not-allowed`, `photo-published`
 */
export async function revokeCreditUnknown(context: NewsroomContext, { id }: { id: string }): Promise<void> {
  await write(context, id, null);
}

async function write({ viewer, now }: NewsroomContext, id: string, reason: string | null): Promise<void> {
  await inTransaction(async (tx) => {
    const photo = isId(id) ? await lockPhoto(tx, id) : null;
    if (!photo) throw new Problem('not-found');
    assertCan(viewer, 'photo.decide-credit', { kind: 'photo', uploadedById: photo.uploadedById });
    const named = hasCredit(creditSchema.parse(photo.credit));
    if (reason === null && !named && (await isPhotoPublished(tx, id))) {
      throw new Problem('photo-published', { field: 'credit' });
    }
    const at = now();
    await writeCreditUnknown(tx, id, reason === null ? null : { reason, personId: viewer.id }, at);
    await writeAudit(tx, {
      at,
      personId: viewer.id,
      verb: reason === null ? 'photo.credit-unknown.revoke' : 'photo.credit-unknown.decide',
      subjectKind: 'photo',
      subjectId: id,
      detail: { reason },
    });
  });
}
