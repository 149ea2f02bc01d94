import type { NamedFiles } from '@/lib/data/write/media-files';
import { inTransaction } from '@/lib/data/write/transaction';
import { deleteOverdueUploads } from '@/lib/data/write/uploads';
import { photoStorage } from '@/lib/storage/photo-storage';
import type { StoredFile } from '@/lib/storage/storage';
import { dropParts } from '../uploads/upload-parts';
import { expectedFiles } from './expected-files';
import type { MediaFinding } from './media-finding';
import { mendCards } from './mend-cards';
import { mendMissing, mendUnpublished } from './mend-missing';
import { mendOrphans, mendStrays } from './mend-surplus';

export interface MediaReport {
  /** Files that were looked at, in both halves. */
  files: number;
  findings: MediaFinding[];
  /** So much is missing that this is hardly the right store: nothing was mended. */
  wrongStore: boolean;
}

interface Options {
  /** Puts right what can be; else it only looks. */
  mend: boolean;
  /**
   * Whether mending also removes from the private half what nothing names. Without a person who looks on that is no
   * good idea: behind a database from an older backup it would be the newest photos.
   */
  clear?: boolean;
  /** Files that are younger are left alone: an upload may be about to name them. */
  olderThan?: Date;
  /** Half-written files that are younger are left alone: somebody may still write them. */
  leftBefore?: Date;
}

const hour = 60 * 60_000;

/** Walks one half: crosses off what was expected, and gathers the rest. */
async function walk<T>(half: 'private' | 'public', expected: Map<string, T>, olderThan: Date | null) {
  const surplus: StoredFile[] = [];
  let files = 0;
  for await (const file of photoStorage().list(half)) {
    files += 1;
    if (!expected.delete(file.key) && (!olderThan || file.modified < olderThan)) surplus.push(file);
  }
  return { files, surplus };
}

/** Keys that belong to photos. What else is missing mends itself: a piece of an upload is sent again. */
function ofPhotos(missing: ReadonlyMap<string, NamedFiles | null>): Map<string, NamedFiles> {
  return new Map([...missing].filter((entry): entry is [string, NamedFiles] => entry[1] !== null));
}

/** The rest: in the public half that are drawn cards. */
function withoutPhoto(missing: ReadonlyMap<string, NamedFiles | null>): string[] {
  return [...missing].filter(([, photo]) => photo === null).map(([key]) => key);
}

/**
 * Holds the rows of photos and uploads against the files, both ways, and mends what can be mended. May be run while the
 * site is: everything suspicious is looked at again under the locks of uploads and publications before it is touched,
 * and nothing that a row names is ever removed, nor any row.
 * @throws Problem `storage-unavailable`
 */
export async function checkMedia({
  mend,
  clear = mend,
  olderThan,
  leftBefore,
}: Options): Promise<MediaReport> {
  const old = olderThan ?? new Date(Date.now() - hour);
  const expected = await expectedFiles();
  const [named, shown] = [expected.private.size, expected.public.size];
  const kept = await walk('private', expected.private, old);
  const open = await walk('public', expected.public, null);
  const missing = ofPhotos(expected.private);
  const wrongStore = missing.size > 20 && missing.size > named / 2;
  const may = mend && !wrongStore;
  const mayClear = may && clear;
  // What is missing first: a stray may be the last copy of a file.
  const findings = await mendMissing(missing, may);
  findings.push(...(await mendUnpublished(ofPhotos(expected.public), may)));
  findings.push(...(await mendCards(withoutPhoto(expected.public), may)));
  findings.push(...(await mendStrays(open.surplus, may)));
  if (may) await dropOverdueUploads();
  findings.push(...(await mendOrphans(kept.surplus, mayClear)));
  for (const { name, bytes } of await photoStorage().sweep(
    leftBefore ?? new Date(Date.now() - 24 * hour),
    mayClear,
  )) {
    findings.push({ fault: 'leftover', half: null, key: name, bytes, photo: null, mended: mayClear });
  }
  return { files: kept.files + open.files, findings, wrongStore: wrongStore && named + shown > 0 };
}

/** Uploads whose time is over go without being a fault: somebody's line broke and they didn't come back. */
async function dropOverdueUploads(): Promise<void> {
  for (;;) {
    const parts = await inTransaction((tx) => deleteOverdueUploads(tx, { at: new Date(), limit: 100 }));
    if (parts.length === 0) return;
    await dropParts(parts);
  }
}
