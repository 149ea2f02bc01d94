import { addJob } from '@/lib/data/write/add-job';
import { photosWithoutTint, type Untinted, writeTints } from '@/lib/data/write/photo-tints';
import { inTransaction } from '@/lib/data/write/transaction';
import { Problem } from '@/lib/kit/problem';
import { decodeImage } from '@/lib/photos/decode-image';
import { makeTint } from '@/lib/photos/make-tint';
import { readStoredFile } from './read-stored-file';

/** A minute's work for one processor at most. */
const batch = 200;

/** What a photo without its file comes to is told by the check of the library, every night. */
const isWithoutFile = (error: unknown) =>
  error instanceof Problem && (error.code === 'not-found' || error.code === 'upload-truncated');

/** The colour of a photo, empty for one that is seen through; null where there is nothing to look at. */
async function tintOf({ key }: Untinted): Promise<string | null> {
  if (!key) return null;
  try {
    return (await makeTint(await decodeImage(await readStoredFile('private', key)))) ?? '';
  } catch (error) {
    if (isWithoutFile(error)) return null;
    throw error;
  }
}

/**
 * Notes the colours of photos that came before colours were noted, some at a time: it orders the next ones itself, from where
 * it stands. Those that have theirs are never looked at again. Pages that stand are not dropped for it: a colour in place of
 * a small picture is nothing that anybody waits for, and an archive is not to be rendered anew.
 * @param after the last photo that was looked at; null for the first ones
 * @throws Problem `storage-unavailable`; the signal's reason when the worker is to stop: what was found is kept
 */
export async function tintPhotos(
  after: string | null,
  { signal, size = batch }: { signal?: AbortSignal; size?: number } = {},
): Promise<void> {
  const photos = await photosWithoutTint(after, size);
  const tints: { id: string; sha256: string; tint: string }[] = [];
  try {
    for (const photo of photos) {
      signal?.throwIfAborted();
      const tint = await tintOf(photo);
      if (tint !== null) tints.push({ id: photo.id, sha256: photo.sha256, tint });
    }
  } finally {
    await writeTints(tints);
  }
  const last = photos.at(-1);
  if (!last || photos.length < size) return;
  // Under the name of the clock's own: there is one walk at a time.
  const next = { subject: 'clock', priority: 10 };
  await inTransaction((tx) => addJob(tx, 'tint-photos', { after: last.id }, next));
}
