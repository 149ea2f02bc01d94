import { dropFiles } from '@/lib/data/write/drop-pages';
import { findPhotoFiles } from '@/lib/data/write/find-photo-files';
import { inTransaction, lockPhotoFiles } from '@/lib/data/write/transaction';
import { photoStorage } from '@/lib/storage/photo-storage';

/** Takes files from both halves that a photo had once and doesn't name any more. May be repeated. */
export async function removePhotoFiles(photoId: string, keys: readonly string[]): Promise<void> {
  await inTransaction(async (tx) => {
    await lockPhotoFiles(tx);
    const [named] = await findPhotoFiles(tx, [photoId]);
    const storage = photoStorage();
    const unnamed = [...new Set(keys).difference(new Set(named?.keys))];
    for (const key of unnamed) {
      await storage.remove('public', key);
      await storage.remove('private', key);
    }
    await dropFiles(tx, unnamed);
  });
}
