import { shownToReaders } from '@/lib/data/write/find-photo-files';
import { findOwners, stillKept } from '@/lib/data/write/media-files';
import { inTransaction, lockNewFiles, lockPhotoFiles } from '@/lib/data/write/transaction';
import type { MediaFault } from '@/lib/document/shapes/media-check';
import { createLimiter } from '@/lib/kit/limiter';
import { photoStorage } from '@/lib/storage/photo-storage';
import type { Half, StoredFile } from '@/lib/storage/storage';
import type { MediaFinding } from './media-finding';

/** Looked at and removed together, while uploads or publications wait. */
const atATime = 100;
const removing = createLimiter(10);

function* slices<T>(all: readonly T[]): Iterable<T[]> {
  for (let from = 0; from < all.length; from += atATime) yield all.slice(from, from + atATime);
}

async function clear(
  fault: MediaFault,
  half: Half,
  files: readonly StoredFile[],
  mend: boolean,
): Promise<MediaFinding[]> {
  const storage = photoStorage();
  const one = async ({ key, bytes }: StoredFile): Promise<MediaFinding[]> => {
    // A publication may have come and gone since the walk, and taken the file along.
    const isThere = mend ? await storage.remove(half, key) : (await storage.stat(half, key)) !== null;
    return isThere ? [{ fault, half, key, bytes, photo: null, mended: mend }] : [];
  };
  return (await Promise.all(files.map((file) => removing(() => one(file))))).flat();
}

/** Files of the private half that nothing names, looked at again while nobody can be about to name one. */
export async function mendOrphans(files: readonly StoredFile[], mend: boolean): Promise<MediaFinding[]> {
  const findings: MediaFinding[] = [];
  for (const some of slices(files)) {
    await inTransaction(async (tx) => {
      await lockNewFiles(tx);
      const kept = await stillKept(
        tx,
        some.map(({ key }) => key),
      );
      const orphans = some.filter(({ key }) => !kept.has(key));
      findings.push(...(await clear('orphan', 'private', orphans, mend)));
    });
  }
  return findings;
}

/** Files of the public half that no publication may show, looked at again while no publication moves files. */
export async function mendStrays(files: readonly StoredFile[], mend: boolean): Promise<MediaFinding[]> {
  const findings: MediaFinding[] = [];
  for (const some of slices(files)) {
    await inTransaction(async (tx) => {
      await lockPhotoFiles(tx);
      const { owners, leaving } = await findOwners(
        tx,
        some.map(({ key }) => key),
      );
      const shown = await shownToReaders(tx, [...new Set(owners.values())], new Date());
      const strays = some.filter(({ key }) => !shown.has(owners.get(key) ?? '') && !leaving.has(key));
      findings.push(...(await clear('stray', 'public', strays, mend)));
    });
  }
  return findings;
}
