import { findPhotoFiles } from './find-photo-files';
import type { Transaction } from './transaction';

/** Files by the content that they were made of, the original among them. */
export interface ContentFiles {
  sha256: string;
  files: string[];
}

/** A photo that is to go, with everything that it keeps in the storage. */
interface DeletedPhoto {
  sha256: string;
  fileName: string;
  /** Of its present file first, then of those that it had before. */
  contents: ContentFiles[];
}

/** A deleted photo, held until the transaction ends; null when there is none, or somebody has brought it back. */
export async function holdDeletedPhoto(tx: Transaction, id: string): Promise<DeletedPhoto | null> {
  await tx.$queryRaw`SELECT 1 FROM "Photo" WHERE id = ${id}::uuid FOR UPDATE`;
  const versions = { select: { sha256: true, originalKey: true } };
  const row = await tx.photo.findUnique({
    where: { id, deletedAt: { not: null } },
    select: { sha256: true, fileName: true, originalKey: true, versions },
  });
  if (!row) return null;
  const { sha256, fileName, originalKey } = row;
  const [named] = await findPhotoFiles(tx, [id]);
  const earlier = row.versions.map((version) => ({ sha256: version.sha256, files: [version.originalKey] }));
  return {
    sha256,
    fileName,
    contents: [{ sha256, files: [originalKey, ...(named?.keys ?? [])] }, ...earlier],
  };
}

/** Deletes a photo's row, and with it its earlier versions, its places in collections and the rules about it. */
export async function deletePhotoRow(tx: Transaction, id: string): Promise<void> {
  await tx.photo.delete({ where: { id } });
}

/** Which of these keys are files that some photo had before. */
export async function earlierOriginals(tx: Transaction, keys: readonly string[]): Promise<Set<string>> {
  const where = { originalKey: { in: [...keys] } };
  const rows = await tx.photoVersion.findMany({ where, select: { originalKey: true } });
  return new Set(rows.map(({ originalKey }) => originalKey));
}
