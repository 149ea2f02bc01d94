import { buffer } from 'node:stream/consumers';
import { photoStorage } from '@/lib/storage/photo-storage';
import type { Half } from '@/lib/storage/storage';

/** A whole file of the storage. @throws Problem `not-found`, `storage-unavailable` */
export async function readStoredFile(half: Half, key: string): Promise<Buffer> {
  const { body } = await photoStorage().read(half, key);
  return buffer(body);
}
