import { dropFiles } from '@/lib/data/write/drop-pages';
import { findPhotoFiles, shownToReaders } from '@/lib/data/write/find-photo-files';
import { inTransaction, lockPhotoFiles, type Transaction } from '@/lib/data/write/transaction';
import { createLimiter } from '@/lib/kit/limiter';
import { photoStorage } from '@/lib/storage/photo-storage';

/** Makes the public half hold the sizes of these photos exactly if some publication shows them and may. */
async function settlePhotoFiles(tx: Transaction, photoIds: string[]): Promise<void> {
  if (photoIds.length === 0) return;
  await lockPhotoFiles(tx);
  const storage = photoStorage();
  // By the server's own clock: what counts is what readers may have now.
  const shown = await shownToReaders(tx, photoIds, new Date());
  const removed: string[] = [];
  const settle = async (key: string, isShown: boolean): Promise<void> => {
    const isThere = (await storage.stat('public', key)) !== null;
    if (isShown && !isThere) await storage.publish(key);
    if (isShown || !isThere) return;
    removed.push(key);
    await storage.remove('public', key);
  };
  const files = await findPhotoFiles(tx, photoIds);
  const several = createLimiter(8);
  const moves = files.flatMap(({ id, keys }) => keys.map((key) => several(() => settle(key, shown.has(id)))));
  // All of them are over before anybody hears of a failure, and moves them back.
  const failed = (await Promise.allSettled(moves)).find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
  await dropFiles(tx, removed);
}

/** A publication that is under way: its transaction, and whom to tell of every photo that it shows or drops. */
export interface PublicationWork {
  tx: Transaction;
  note: (photoIds: readonly string[]) => void;
}

/**
 * One transaction that changes what readers see. `work` notes every photo that it shows or drops; their files move
 * before the commit, so that no page goes out without its pictures and no picture outlives its last page. When anything
 * fails they move back to what is still published.
 */
export async function inPublication<T>(
  work: (tx: Transaction, note: (photoIds: readonly string[]) => void) => Promise<T>,
): Promise<T> {
  const noted = new Set<string>();
  const note = (photoIds: readonly string[]) => {
    for (const id of photoIds) noted.add(id);
  };
  try {
    return await inTransaction(async (tx) => {
      const result = await work(tx, note);
      await settlePhotoFiles(tx, [...noted]);
      return result;
    });
  } catch (error) {
    if (noted.size > 0) await inTransaction((tx) => settlePhotoFiles(tx, [...noted])).catch(console.error);
    throw error;
  }
}
