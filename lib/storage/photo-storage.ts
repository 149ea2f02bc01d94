import { join } from 'node:path';
import { config } from '@/lib/kit/config';
import { FolderStorage } from './folder-storage';
import type { Storage } from './storage';

const opened = new Map<string, Storage>();

/** The storage of this installation: `photos/` in the data folder. Nothing is touched before the first file is asked for. */
export function photoStorage(): Storage {
  const folder = join(config.dataFolder(), 'photos');
  const storage = opened.get(folder) ?? new FolderStorage(folder);
  opened.set(folder, storage);
  return storage;
}
