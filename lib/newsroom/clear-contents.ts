import { holdContent } from '@/lib/data/write/photos';
import { type ContentFiles, earlierOriginals } from '@/lib/data/write/purge-photo';
import { inTransaction } from '@/lib/data/write/transaction';
import { photoStorage } from '@/lib/storage/photo-storage';

/**
 * Removes files that were made of contents which no photo is any more. Names of files are made of contents, so one that
 * somebody has uploaded again since keeps its files, and whoever does so at this moment waits. May be repeated.
 * @throws Problem `storage-unavailable`
 */
export async function clearContents(contents: readonly ContentFiles[]): Promise<void> {
  const storage = photoStorage();
  for (const { sha256, files } of contents) {
    await inTransaction(async (tx) => {
      if (await holdContent(tx, sha256)) return;
      for (const key of new Set(files).difference(await earlierOriginals(tx, files))) {
        await storage.remove('public', key);
        await storage.remove('private', key);
      }
    });
  }
}
