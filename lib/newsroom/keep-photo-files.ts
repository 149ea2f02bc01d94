import type { PhotoFile } from '@/lib/document/shapes/photo-file';
import type { PreparedPhoto } from '@/lib/photos/prepare-photo';
import { contentHash, type Rendition } from '@/lib/photos/rendition';
import { photoStorage } from '@/lib/storage/photo-storage';
import { originalKey, renditionKey } from '@/lib/storage/storage-key';

/** The keys under which a photo's files are kept. */
export interface KeptFiles {
  originalKey: string;
  sizes: PhotoFile[];
  share: PhotoFile;
}

/**
 * How a rendition is kept; `original` is the hash of what it was made from.
 * Two originals can have the same sizes: one is the other without its metadata, say. Each has files of its own, so that
 * taking the one from readers never takes the other.
 */
export function photoFileOf(
  original: string,
  { width, height, bytes, ending, contentHash: own }: Omit<Rendition, 'data'>,
): PhotoFile {
  const hash = contentHash(Buffer.from(`${original} ${own}`));
  return { width, height, bytes, key: renditionKey(contentHash(Buffer.from(original)), hash, ending) };
}

/**
 * Keeps the original and every size in the private half: all of them, or none when the store fails on the way. Names
 * are made of contents, so a file that was there before is the same file and stays.
 * @throws Problem `storage-full`, `storage-unavailable`
 */
export async function keepPhotoFiles(prepared: PreparedPhoto, original: Buffer): Promise<KeptFiles> {
  const storage = photoStorage();
  const file = (rendition: Rendition) => photoFileOf(prepared.contentHash, rendition);
  const kept: KeptFiles = {
    originalKey: originalKey(prepared.contentHash, prepared.facts.ending),
    sizes: prepared.sizes.map(file),
    share: file(prepared.sharePicture),
  };
  const renditions = [...prepared.sizes, prepared.sharePicture];
  const contents = new Map<string, Buffer>([
    [kept.originalKey, original],
    ...renditions.map((rendition) => [file(rendition).key, rendition.data] as const),
  ]);
  const written: string[] = [];
  try {
    for (const [key, content] of contents) {
      if (await storage.stat('private', key)) continue;
      await storage.put('private', key, content);
      written.push(key);
    }
  } catch (error) {
    await Promise.allSettled(written.map((key) => storage.remove('private', key)));
    throw error;
  }
  return kept;
}
