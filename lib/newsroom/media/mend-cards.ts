import { redrawCards } from '@/lib/data/write/share-cards';
import { inTransaction } from '@/lib/data/write/transaction';
import { photoStorage } from '@/lib/storage/photo-storage';
import type { MediaFinding } from './media-finding';

/** Drawn cards that stories name and that aren't in the public half: they are drawn again. */
export async function mendCards(keys: readonly string[], mend: boolean): Promise<MediaFinding[]> {
  const lost: string[] = [];
  for (const key of keys) if (!(await photoStorage().stat('public', key))) lost.push(key);
  if (mend && lost.length > 0) await inTransaction((tx) => redrawCards(tx, lost));
  return lost.map((key) => ({
    fault: 'public-missing',
    half: 'public',
    key,
    bytes: null,
    photo: null,
    mended: mend,
  }));
}
