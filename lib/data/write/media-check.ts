import type { MediaCheck } from '@/lib/document/shapes/media-check';
import { database } from '../client';
import { toJson } from '../json';

/** Keeps what a look at rows and files found, in place of the last one. */
export async function writeMediaCheck({ at, files, faults, wrongStore }: MediaCheck): Promise<void> {
  const row = { at: new Date(at), files, faults: toJson(faults), wrongStore };
  await database().mediaCheck.upsert({ where: { id: 1 }, create: row, update: row });
}
