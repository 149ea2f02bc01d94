import { writeAudit } from '@/lib/data/write/audit';
import { forgetDue, planDue } from '@/lib/data/write/due';
import { isPhotoNamed, lockPhoto, undelete, writeDeleted } from '@/lib/data/write/photos';
import { inTransaction } from '@/lib/data/write/transaction';
import { graceEnd } from '@/lib/document/photo-grace';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from './context';

/**
 * Deletes a photo that no story or update names: only a search for deleted ones finds it any more. It can be brought back
 * for `graceDays`; then its files and its row are cleared away.
 * @throws Problem `not-found`, `not-allowed`, `photo-used`
 */
export async function deletePhoto(context: NewsroomContext, { id }: { id: string }): Promise<void> {
  await mark(context, id, true);
}

/** Brings a deleted photo back. @throws Problem `not-found`, `not-allowed` */
export async function restorePhoto(context: NewsroomContext, { id }: { id: string }): Promise<void> {
  await mark(context, id, false);
}

/** Somebody sends the very file of a deleted photo again: it is back. Whoever may upload may do so. */
export async function bringBackKnown({ viewer, now }: NewsroomContext, id: string): Promise<void> {
  assertCan(viewer, 'photo.upload');
  await inTransaction(async (tx) => {
    await forgetDue(tx, id, ['photo-purge']);
    if (!(await undelete(tx, id))) return;
    const line = { verb: 'photo.restore', subjectKind: 'photo', subjectId: id } as const;
    await writeAudit(tx, { at: now(), personId: viewer.id, ...line });
  });
}

async function mark({ viewer, now }: NewsroomContext, id: string, deleted: boolean): Promise<void> {
  await inTransaction(async (tx) => {
    // Before the photo: a worker that is at it goes on to the photo.
    if (isId(id)) await forgetDue(tx, id, ['photo-purge']);
    const photo = isId(id) ? await lockPhoto(tx, id) : null;
    if (!photo) throw new Problem('not-found');
    assertCan(viewer, 'photo.edit', { kind: 'photo', uploadedById: photo.uploadedById });
    if (deleted && (await isPhotoNamed(tx, id))) throw new Problem('photo-used');
    const at = now();
    await writeDeleted(tx, id, deleted ? at : null);
    if (deleted) {
      await planDue(tx, { kind: 'photo-purge', subjectId: id, dueAt: graceEnd(at), detail: {} });
    }
    await writeAudit(tx, {
      at,
      personId: viewer.id,
      verb: deleted ? 'photo.delete' : 'photo.restore',
      subjectKind: 'photo',
      subjectId: id,
    });
  });
}
