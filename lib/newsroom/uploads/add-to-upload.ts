import { randomUUID } from 'node:crypto';
import { advanceUpload, deleteUpload, type OpenUpload } from '@/lib/data/write/uploads';
import type { UploadState } from '@/lib/document/shapes/upload';
import { isProblem, Problem } from '@/lib/kit/problem';
import { acceptedKind } from '@/lib/photos/inspect-image';
import { photoStorage } from '@/lib/storage/photo-storage';
import { uploadPartKey } from '@/lib/storage/storage-key';
import type { NewsroomContext } from '../context';
import { openUpload, uploadState } from './open-upload';
import { uploadLimits } from './upload-limits';
import { dropParts } from './upload-parts';

/** What is known of a piece while it comes: its length so far, and what it begins with. */
interface Tally {
  bytes: number;
  head: Buffer;
}

/** Enough to tell what kind of file it is. */
const headBytes = 4_096;

/**
 * The bytes of a piece as far as they come. A line that breaks ends it without an error: what came is worth keeping,
 * and whoever sent it asks how far that was.
 */
async function* takeUpTo(content: AsyncIterable<Uint8Array>, room: number, tally: Tally) {
  const limit = Math.min(room, uploadLimits.pieceBytes);
  try {
    for await (const chunk of content) {
      tally.bytes += chunk.byteLength;
      if (tally.bytes > room) throw new Problem('upload-oversized');
      if (tally.bytes > limit) throw new Problem('too-large', { limit });
      if (tally.head.length < headBytes) {
        tally.head = Buffer.concat([tally.head, chunk.subarray(0, headBytes - tally.head.length)]);
      }
      yield chunk;
    }
  } catch (error) {
    if (isProblem(error)) throw error;
  }
}

/** A video or a page is told so at once, not after forty megabytes. Only the whole file can be found to be a picture. */
async function refuseEarly(upload: OpenUpload, key: string, head: Buffer): Promise<void> {
  try {
    acceptedKind(head);
  } catch (error) {
    await deleteUpload(upload.id);
    await dropParts([...upload.parts, key]);
    throw error;
  }
}

/**
 * Takes the next piece of an upload, which must start where the last one ended. Bytes beyond the announced length are
 * never stored.
 * @throws Problem `not-found`, `not-allowed`; `upload-out-of-step` with what is `received`; `upload-oversized`,
 *   `too-large`, `storage-full`, `storage-unavailable`; of the first piece the codes of `acceptedKind`, which end it
 */
export async function addToUpload(
  context: NewsroomContext,
  id: string,
  { offset, content }: { offset: number; content: AsyncIterable<Uint8Array> },
): Promise<UploadState> {
  const upload = await openUpload(context, id);
  if (offset !== upload.received) throw new Problem('upload-out-of-step', { received: upload.received });
  const key = uploadPartKey(id, offset, randomUUID());
  const tally: Tally = { bytes: 0, head: Buffer.alloc(0) };
  const storage = photoStorage();
  await storage.put('private', key, takeUpTo(content, upload.bytes - offset, tally));
  if (offset === 0 && tally.head.length >= Math.min(headBytes, upload.bytes)) {
    await refuseEarly(upload, key, tally.head);
  }
  const expiresAt = new Date(context.now().getTime() + uploadLimits.keptFor);
  const counts = tally.bytes > 0 && (await advanceUpload(id, { offset, bytes: tally.bytes, key, expiresAt }));
  if (!counts) await storage.remove('private', key);
  const state = await uploadState(context, id);
  if (!counts && tally.bytes > 0) throw new Problem('upload-out-of-step', { received: state.received });
  return state;
}
