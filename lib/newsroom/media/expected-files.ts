import { shownToReaders } from '@/lib/data/write/find-photo-files';
import { listKeysKeptElsewhere, listNamedFiles, type NamedFiles } from '@/lib/data/write/media-files';
import { listCardKeys } from '@/lib/data/write/share-cards';
import { inTransaction } from '@/lib/data/write/transaction';

const pageSize = 1_000;

/** What the rows say should be there. Photos by key; null where a key belongs to something else. */
export interface ExpectedFiles {
  private: Map<string, NamedFiles | null>;
  public: Map<string, NamedFiles | null>;
}

/** Reads every row that names files. A hundred thousand photos take some hundred megabytes. */
export async function expectedFiles(): Promise<ExpectedFiles> {
  const expected: ExpectedFiles = { private: new Map(), public: new Map() };
  let after: string | null = null;
  for (;;) {
    const page: NamedFiles[] = await listNamedFiles(after, pageSize);
    const ids = page.map(({ id }) => id);
    const shown = await inTransaction((tx) => shownToReaders(tx, ids, new Date()));
    for (const photo of page) {
      for (const key of [photo.originalKey, ...photo.keys]) expected.private.set(key, photo);
      if (shown.has(photo.id)) for (const key of photo.keys) expected.public.set(key, photo);
    }
    after = page.at(-1)?.id ?? null;
    if (page.length < pageSize) break;
  }
  for (const key of await listKeysKeptElsewhere()) {
    if (!expected.private.has(key)) expected.private.set(key, null);
  }
  for (const key of await listCardKeys()) expected.public.set(key, null);
  return expected;
}
