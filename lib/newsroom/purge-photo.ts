import { addJob } from '@/lib/data/write/add-job';
import { writeAudit } from '@/lib/data/write/audit';
import { type DueItem, finishDue, planDue } from '@/lib/data/write/due';
import { isPhotoNamed } from '@/lib/data/write/photos';
import { deletePhotoRow, holdDeletedPhoto } from '@/lib/data/write/purge-photo';
import { graceEnd } from '@/lib/document/photo-grace';
import type { DueWork } from './due-work';

/**
 * Takes a deleted photo out of the library for good: the row at once, the files by a job, so that they go exactly if
 * this is committed. One that was brought back stays; one that a draft has named meanwhile stays deleted, and gets as
 * long again.
 */
export async function purgePhoto(
  { tx, at }: DueWork,
  { id, subjectId }: DueItem & { kind: 'photo-purge' },
): Promise<void> {
  await finishDue(tx, id);
  const photo = await holdDeletedPhoto(tx, subjectId);
  if (!photo) return;
  if (await isPhotoNamed(tx, subjectId)) {
    await planDue(tx, { kind: 'photo-purge', subjectId, dueAt: graceEnd(at), detail: {} });
    return;
  }
  await deletePhotoRow(tx, subjectId);
  await addJob(tx, 'clear-contents', { contents: photo.contents }, { subject: subjectId });
  await writeAudit(tx, {
    at,
    personId: null,
    verb: 'photo.purge',
    subjectKind: 'photo',
    subjectId,
    detail: { fileName: photo.fileName, sha256: photo.sha256 },
  });
}
