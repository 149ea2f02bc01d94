import { join } from 'node:path';
import { FolderStorage } from './folder-storage';
import type { Storage } from './storage';

const opened = new Map<string, Storage>();

/**
 * The storage of this installation: `photos/` in the data folder (`DATELINE_DATA`, else `.dateline`). Nothing is
 * touched before the first file is asked for.
 */
export function photoStorage(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Storage {
  const folder = join(environment.DATELINE_DATA || '.dateline', 'photos');
  const storage = opened.get(folder) ?? new FolderStorage(folder);
  opened.set(folder, storage);
  return storage;
}
