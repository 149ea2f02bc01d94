import { dropFiles } from '@/lib/data/write/drop-pages';
import { isCardNamed } from '@/lib/data/write/share-cards';
import { inTransaction, lockPhotoFiles } from '@/lib/data/write/transaction';
import { photoStorage } from '@/lib/storage/photo-storage';

/** Takes cards from readers that no story has any more: two stories may be called the same. May be repeated. */
export async function removeShareCards(keys: readonly string[]): Promise<void> {
  await inTransaction(async (tx) => {
    await lockPhotoFiles(tx);
    const unnamed: string[] = [];
    for (const key of keys) if (!(await isCardNamed(tx, key))) unnamed.push(key);
    for (const key of unnamed) await photoStorage().remove('public', key);
    await dropFiles(tx, unnamed);
  });
}
