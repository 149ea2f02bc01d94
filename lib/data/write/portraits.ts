import type { Transaction } from './transaction';
import { writeReferences } from './write-references';

/** The author that a person writes under, held until the transaction ends; null for who has no byline. */
export async function lockAuthorOf(
  tx: Transaction,
  personId: string,
): Promise<{ id: string; portraitId: string | null } | null> {
  await tx.$queryRaw`SELECT 1 FROM "Author" WHERE "personId" = ${personId}::uuid FOR UPDATE`;
  return tx.author.findUnique({ where: { personId }, select: { id: true, portraitId: true } });
}

/** Writes what readers see of an author: a photo, by its id, and what is to be seen on it; null for none. */
export async function writePortrait(
  tx: Transaction,
  authorId: string,
  portrait: { photoId: string; alt: string } | null,
): Promise<void> {
  await tx.author.update({
    where: { id: authorId },
    data: { portraitId: portrait?.photoId ?? null, portraitAlt: portrait?.alt ?? '' },
  });
  // What readers are shown of a photo is known by these: its files, its rights, whether it may be deleted.
  const holder = { ownerKind: 'author', ownerId: authorId, stage: 'published', storyId: null } as const;
  await writeReferences(tx, holder, portrait ? [{ kind: 'photo', id: portrait.photoId }] : []);
}
