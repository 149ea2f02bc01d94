import { z } from 'zod';
import { mayShow, rightsAt } from '@/lib/document/rights';
import { photoFileSchema, photoRenditionSchema } from '@/lib/document/shapes/photo-file';
import { loadRights } from '../load-rights';
import type { Transaction } from './transaction';

/** Where a photo's public renditions are kept. */
export interface PhotoFiles {
  id: string;
  /** Keys of every size, of the share picture and of what the worker made. */
  keys: string[];
}

/** The public renditions of photos by id. Ids that don't exist are left out. */
export async function findPhotoFiles(tx: Transaction, ids: string[]): Promise<PhotoFiles[]> {
  if (ids.length === 0) return [];
  const rows = await tx.photo.findMany({
    where: { id: { in: ids } },
    select: { id: true, sizes: true, share: true, renditions: true },
  });
  return rows.map((row) => {
    const sizes = z.array(photoFileSchema).parse(row.sizes);
    const share = photoFileSchema.nullable().parse(row.share);
    const renditions = z.array(photoRenditionSchema).parse(row.renditions);
    const keys = [...sizes, ...(share ? [share] : []), ...renditions].map(({ key }) => key);
    return { id: row.id, keys };
  });
}

/** Which of these photos readers get at `at`: some publication shows them, and nothing forbids it. */
export async function shownToReaders(tx: Transaction, photoIds: string[], at: Date): Promise<Set<string>> {
  const rows = await tx.reference.findMany({
    where: { kind: 'photo', stage: 'published', refId: { in: photoIds } },
    select: { refId: true },
    distinct: ['refId'],
  });
  const rights = await loadRights(photoIds, tx);
  const may = (id: string) => mayShow(rightsAt(rights.get(id) ?? [], at).state);
  return new Set(rows.map((row) => row.refId).filter(may));
}
