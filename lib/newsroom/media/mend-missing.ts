import { shownToReaders } from '@/lib/data/write/find-photo-files';
import { markFilesStale, type NamedFiles, stillKept } from '@/lib/data/write/media-files';
import { inTransaction, lockPhotoFiles } from '@/lib/data/write/transaction';
import { photoStorage } from '@/lib/storage/photo-storage';
import { inPublication } from '../publish-photo-files';
import type { MediaFinding } from './media-finding';

type Missing = ReadonlyMap<string, NamedFiles>;

/** Which of these are named still and really not there: a photo may have been replaced since the rows were read. */
async function confirm(missing: Missing, half: 'private' | 'public'): Promise<[string, NamedFiles][]> {
  const gone: [string, NamedFiles][] = [];
  for (const [key, photo] of missing) {
    if (!(await photoStorage().stat(half, key))) gone.push([key, photo]);
  }
  const kept = await inTransaction((tx) =>
    stillKept(
      tx,
      gone.map(([key]) => key),
    ),
  );
  return gone.filter(([key]) => kept.has(key));
}

/** Readers' own copy of a size is the same file. */
async function copyBack(key: string): Promise<boolean> {
  const storage = photoStorage();
  if (!(await storage.stat('public', key))) return false;
  await storage.put('private', key, (await storage.read('public', key)).body);
  return true;
}

/**
 * Files of the private half that photos name and that aren't there. A size comes back from the public half, else the
 * worker makes it anew from the original. A lost original comes back when somebody uploads the same file again.
 */
export async function mendMissing(missing: Missing, mend: boolean): Promise<MediaFinding[]> {
  const lost = await confirm(missing, 'private');
  const stale = new Set<string>();
  const withoutOriginal = new Set(
    lost.filter(([key, { originalKey }]) => key === originalKey).map(([, { id }]) => id),
  );
  const findings: MediaFinding[] = [];
  for (const [key, { id, fileName, originalKey }] of lost) {
    const isOriginal = key === originalKey;
    let mended = false;
    if (mend && !isOriginal) {
      mended = await copyBack(key);
      if (!mended && !withoutOriginal.has(id)) {
        stale.add(id);
        mended = true;
      }
    }
    const fault = isOriginal ? 'original-missing' : 'size-missing';
    findings.push({ fault, half: 'private', key, bytes: null, photo: { id, fileName }, mended });
  }
  if (stale.size > 0) await inTransaction((tx) => markFilesStale(tx, [...stale]));
  return findings;
}

/** Which of these readers should get at this moment: looked at again while no publication moves files. */
async function confirmShown(missing: Missing): Promise<[string, NamedFiles][]> {
  const gone = await confirm(missing, 'public');
  if (gone.length === 0) return [];
  return inTransaction(async (tx) => {
    await lockPhotoFiles(tx);
    const shown = await shownToReaders(tx, [...new Set(gone.map(([, { id }]) => id))], new Date());
    const still: [string, NamedFiles][] = [];
    for (const [key, photo] of gone) {
      if (shown.has(photo.id) && !(await photoStorage().stat('public', key))) still.push([key, photo]);
    }
    return still;
  });
}

/** Sizes that readers should get and that aren't in the public half. */
export async function mendUnpublished(missing: Missing, mend: boolean): Promise<MediaFinding[]> {
  const gone = await confirmShown(missing);
  const mended = new Set<string>();
  if (mend) {
    for (const id of new Set(gone.map(([, photo]) => photo.id))) {
      const settled = await inPublication(async (_tx, note) => note([id])).then(
        () => true,
        // Its private file is gone too, which is a finding of its own.
        () => false,
      );
      if (settled) mended.add(id);
    }
  }
  return gone.map(([key, { id, fileName }]) => ({
    ...{ fault: 'public-missing', half: 'public', key, bytes: null },
    ...{ photo: { id, fileName }, mended: mended.has(id) },
  }));
}
