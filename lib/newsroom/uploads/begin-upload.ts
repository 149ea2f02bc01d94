import { type AttemptCounter, attemptCounter } from '@/lib/data/write/attempt-counter';
import { findKnownFile } from '@/lib/data/write/photos';
import { inTransaction, type Transaction } from '@/lib/data/write/transaction';
import {
  countUploads,
  deleteOverdueUploads,
  findSameUpload,
  holdUploadsOf,
  insertUpload,
} from '@/lib/data/write/uploads';
import type { UploadPlan, UploadState } from '@/lib/document/shapes/upload';
import { newId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { photoLimits } from '@/lib/photos/photo-limits';
import { photoStorage } from '@/lib/storage/photo-storage';
import { assertCan, type NewsroomContext } from '../context';
import { bringBackKnown } from '../delete-photo';
import { cleanFileName } from '../upload-photo';
import { uploadLimits } from './upload-limits';
import { dropParts } from './upload-parts';

let counter: AttemptCounter | undefined;

/** What is to be done with a file that a browser announces: nothing, for it is a photo here already, or to send it from `received` on. */
export type BegunUpload = { photoId: string } | { upload: UploadState };

/**
 * Begins to take a file in. One whose content is in the library is recognised before any of it is sent; one that this
 * person began to send before goes on where it broke off.
 * @throws Problem `not-allowed`, `upload-empty`, `upload-too-large`, `upload-too-many-open`, `too-many-attempts`
 */
export async function beginUpload(context: NewsroomContext, plan: UploadPlan): Promise<BegunUpload> {
  const { viewer, now } = context;
  assertCan(viewer, 'photo.upload');
  if (plan.bytes === 0) throw new Problem('upload-empty');
  if (plan.bytes > photoLimits.bytes) throw new Problem('upload-too-large', { limit: photoLimits.bytes });
  const known = plan.sha256 ? await findKnownFile(plan.sha256) : null;
  // One whose file was lost is sent again: that brings it back.
  if (known && (await photoStorage().stat('private', known.originalKey))) {
    await bringBackKnown(context, known.id);
    return { photoId: known.id };
  }

  counter ??= attemptCounter('uploads', uploadLimits.begunAnHour, 60 * 60);
  const retryAfter = await counter.take(viewer.id);
  if (retryAfter > 0) throw new Problem('too-many-attempts', { retryAfter });

  const at = now();
  const { upload, overdue } = await inTransaction(async (tx) => {
    await holdUploadsOf(tx, viewer.id);
    const { sha256, bytes } = plan;
    const same = sha256 ? await findSameUpload(tx, { personId: viewer.id, sha256, bytes }, at) : null;
    if (same) return { upload: same, overdue: [] };
    const overdue = await makeRoom(tx, { personId: viewer.id, bytes, at });
    const upload = { id: newId(), bytes, received: 0 };
    const expiresAt = new Date(at.getTime() + uploadLimits.keptFor);
    const fileName = cleanFileName(plan.fileName);
    const row = { id: upload.id, personId: viewer.id, fileName, bytes, sha256, createdAt: at, expiresAt };
    await insertUpload(tx, row);
    return { upload, overdue };
  });
  await dropParts(overdue);
  const { id, bytes, received } = upload;
  return { upload: { id, bytes, received, pieceBytes: uploadLimits.pieceBytes } };
}

/**
 * Clears a few uploads whose time is over, anybody's; where a person has too many under way, those that they left
 * behind as well. Returns the pieces to remove once that is committed.
 */
async function makeRoom(
  tx: Transaction,
  { personId, bytes, at }: { personId: string; bytes: number; at: Date },
): Promise<string[]> {
  const overdue = await deleteOverdueUploads(tx, { at, limit: 20 });
  const fits = async () => {
    const open = await countUploads(tx, personId);
    return open.count < uploadLimits.open && open.bytes + bytes <= uploadLimits.openBytes;
  };
  if (await fits()) return overdue;
  const left = new Date(at.getTime() + uploadLimits.keptFor - uploadLimits.busyFor);
  const given = await deleteOverdueUploads(tx, { at: left, limit: uploadLimits.open, personId });
  if (await fits()) return [...overdue, ...given];
  throw new Problem('upload-too-many-open', { limit: uploadLimits.open });
}
