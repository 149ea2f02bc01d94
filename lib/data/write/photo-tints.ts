import { z } from 'zod';
import { photoFileSchema } from '@/lib/document/shapes/photo-file';
import { database } from '../client';

/** A photo whose colour nobody has noted. */
export interface Untinted {
  id: string;
  /** Of its original. */
  sha256: string;
  /** Its smallest file in the private half; null for one that has none. */
  key: string | null;
}

/** The next photos without a colour, by id; `after`: the last one that was looked at, or null. */
export async function photosWithoutTint(after: string | null, limit: number): Promise<Untinted[]> {
  const rows = await database().photo.findMany({
    where: { tint: null, deletedAt: null, ...(after && { id: { gt: after } }) },
    orderBy: { id: 'asc' },
    take: limit,
    select: { id: true, sha256: true, sizes: true },
  });
  return rows.map(({ id, sha256, sizes }) => {
    const [smallest] = z
      .array(photoFileSchema)
      .parse(sizes)
      .toSorted((a, b) => a.width - b.width);
    return { id, sha256, key: smallest?.key ?? null };
  });
}

/**
 * Notes the colours of photos. One that has another file by now has that one's colour; one that somebody holds is left for the
 * next time, so that nobody waits for anybody.
 */
export async function writeTints(
  tints: readonly { id: string; sha256: string; tint: string }[],
): Promise<void> {
  if (tints.length === 0) return;
  await database().$executeRaw`
    WITH given AS (SELECT * FROM jsonb_to_recordset(${JSON.stringify(tints)}::jsonb) AS row (id uuid, sha256 text, tint text)),
      free AS (SELECT photo.id, given.tint FROM "Photo" photo JOIN given USING (id, sha256) WHERE photo.tint IS NULL
        FOR NO KEY UPDATE OF photo SKIP LOCKED)
    UPDATE "Photo" photo SET tint = free.tint FROM free WHERE photo.id = free.id`;
}
