import { orderShareCardsWith } from './share-cards';
import { lockPhotoFiles, type Transaction } from './transaction';

/**
 * Makes every kept page that shows one of these photos one that is never served again, with the sitemap
 * (docs/page-drops.md). For what isn't written on the photos themselves: their rights.
 */
export async function dropPagesWith(tx: Transaction, photoIds: readonly string[]): Promise<void> {
  if (photoIds.length === 0) return;
  // Numbers of drops come last: a publication takes them at its commit, when it holds the files already.
  await lockPhotoFiles(tx);
  const given = [...photoIds.map((id) => `photo:${id}`), 'sitemap', 'hard'];
  await tx.$queryRaw`SELECT note_page_drop(VARIADIC ${given}::text[])::text`;
  // Their captions and credits go out of what readers search in, or come back.
  await tx.$queryRaw`
    SELECT mark_search_due(ARRAY(
      SELECT "storyId" FROM "Reference"
      WHERE kind = 'photo' AND "refId" = ANY (${[...photoIds]}::uuid[]) AND stage = 'published'))::text`;
  await orderShareCardsWith(tx, photoIds);
}

/**
 * Has caches in front of the edges forget files that have left the public half; the edges themselves keep none. Whoever
 * moves files holds `lockPhotoFiles` already.
 */
export async function dropFiles(tx: Transaction, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  const given = [...keys.map((key) => `file:${key}`), 'hard'];
  await tx.$queryRaw`SELECT note_page_drop(VARIADIC ${given}::text[])::text`;
}

/** Makes every story's public history one that is never served again as it was. */
export async function dropHistories(tx: Transaction): Promise<void> {
  await tx.$queryRaw`SELECT note_page_drop(VARIADIC ${['histories', 'hard']}::text[])::text`;
}
