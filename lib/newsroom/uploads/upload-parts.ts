import { photoStorage } from '@/lib/storage/photo-storage';

/** The pieces of an upload one after the other: the file as it came. Throws `not-found` when one is gone. */
export async function joinParts(parts: readonly string[]): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for (const key of parts) {
    const { body } = await photoStorage().read('private', key);
    for await (const chunk of body) chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

/** Removes pieces that nobody waits for any more. One that can't be removed now is left to `npm run media:check`. */
export async function dropParts(parts: readonly string[]): Promise<void> {
  const storage = photoStorage();
  const outcomes = await Promise.allSettled(parts.map((key) => storage.remove('private', key)));
  const failed = outcomes.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') console.error('Pieces of an upload were left behind:', failed.reason);
}
