import { z } from 'zod';
import type { PhotoFigure } from '@/lib/document/shapes/photo';
import { type PhotoFile, photoFileSchema } from '@/lib/document/shapes/photo-file';
import { database } from '../client';
import { photoSelect, toPublicPhoto } from '../photo-figure';

/** Where a photo's public renditions are kept. */
export interface PhotoFiles {
  id: string;
  /** Keys of every size and of the share picture. */
  keys: string[];
}

/** Photos by id, as checks and publications need them, with their files. */
export async function findPhotos(ids: string[]): Promise<{ figures: PhotoFigure[]; files: PhotoFiles[] }> {
  if (ids.length === 0) return { figures: [], files: [] };
  const rows = await database().photo.findMany({ where: { id: { in: ids } }, select: photoSelect });
  const keys = (row: (typeof rows)[number]): string[] => {
    const sizes: PhotoFile[] = z.array(photoFileSchema).parse(row.sizes);
    const share = photoFileSchema.nullable().parse(row.share);
    return [...sizes, ...(share ? [share] : [])].map((file) => file.key);
  };
  return { figures: rows.map(toPublicPhoto), files: rows.map((row) => ({ id: row.id, keys: keys(row) })) };
}

/** Which of these photos some publication still shows. */
export async function stillPublished(photoIds: string[]): Promise<Set<string>> {
  const rows = await database().reference.findMany({
    where: { kind: 'photo', stage: 'published', refId: { in: photoIds } },
    select: { refId: true },
    distinct: ['refId'],
  });
  return new Set(rows.map((row) => row.refId));
}
