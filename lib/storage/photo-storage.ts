import { join } from 'node:path';
import { config } from '@/lib/kit/config';
import { FolderStorage } from './folder-storage';
import { S3Storage } from './s3/s3-storage';
import type { Storage } from './storage';

const opened = new Map<string, Storage>();

function open(name: string, make: () => Storage): Storage {
  const storage = opened.get(name) ?? make();
  opened.set(name, storage);
  return storage;
}

/** The folder `photos/` in the data folder as a storage, whether or not this installation uses it. */
export function folderPhotos(): Storage {
  const folder = join(config.dataFolder(), 'photos');
  return open(folder, () => new FolderStorage(folder));
}

/** The S3-compatible store of the settings; null where none is named. */
export function s3Photos(): Storage | null {
  const place = config.photoStore();
  return place && open(JSON.stringify(place), () => new S3Storage(place));
}

/** The storage of this installation. Nothing is touched before the first file is asked for. */
export function photoStorage(): Storage {
  return s3Photos() ?? folderPhotos();
}
