import { findPhotoFiles, stillPublished } from '@/lib/data/write/find-photo-files';
import { inTransaction, lockPhotoFiles, type Transaction } from '@/lib/data/write/transaction';
import { photoStorage } from '@/lib/storage/photo-storage';

/**
 * Copies every size of these photos to the public half. Done before the publication commits: a file too many in
 * public under a name nobody knows does no harm, a published page without its pictures would.
 */
export async function publishPhotoFiles(tx: Transaction, photoIds: string[]): Promise<void> {
  await lockPhotoFiles(tx);
  const storage = photoStorage();
  const files = await findPhotoFiles(tx, photoIds);
  for (const key of files.flatMap((file) => file.keys)) {
    if (!(await storage.stat('public', key))) await storage.publish(key);
  }
}

/** Removes the public sizes of those photos that no publication shows any more. Called after the commit. */
export async function withdrawPhotoFiles(photoIds: string[]): Promise<void> {
  if (photoIds.length === 0) return;
  await inTransaction(async (tx) => {
    await lockPhotoFiles(tx);
    const shown = await stillPublished(tx, photoIds);
    const files = await findPhotoFiles(
      tx,
      photoIds.filter((id) => !shown.has(id)),
    );
    const storage = photoStorage();
    for (const key of files.flatMap((file) => file.keys)) await storage.remove('public', key);
  });
}
