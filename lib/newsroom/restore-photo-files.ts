import { markFilesStale } from '@/lib/data/write/media-files';
import { holdPhotoState } from '@/lib/data/write/photo-files';
import { holdNewFiles, inTransaction } from '@/lib/data/write/transaction';
import { contentHash } from '@/lib/photos/rendition';
import { photoStorage } from '@/lib/storage/photo-storage';

/**
 * Puts back what the storage has lost of a photo whose very file has come again: the original as it is, and the worker
 * makes its sizes anew. Does nothing where all of it is there.
 * @throws Problem `storage-full`, `storage-unavailable`
 */
export async function restorePhotoFiles(id: string, original: Buffer): Promise<void> {
  await inTransaction(async (tx) => {
    const photo = await holdPhotoState(tx, id);
    if (photo?.sha256 !== contentHash(original)) return;
    await holdNewFiles(tx);
    const storage = photoStorage();
    const has = (key: string) => storage.stat('private', key);
    if (!(await has(photo.originalKey))) await storage.put('private', photo.originalKey, original);
    const files = [...photo.sizes, ...photo.renditions, ...(photo.share ? [photo.share] : [])];
    const found = await Promise.all(files.map(({ key }) => has(key)));
    if (!found.every(Boolean)) await markFilesStale(tx, [id]);
  });
}
