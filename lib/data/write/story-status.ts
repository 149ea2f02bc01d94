import type { Transaction } from './transaction';

/** The story is live with this version. The first time is kept for ever. */
export async function markPublished(
  tx: Transaction,
  storyId: string,
  state: { version: number; firstPublishedAt: Date; substantiveAt: Date | null },
): Promise<void> {
  const { version, firstPublishedAt, substantiveAt } = state;
  await tx.story.update({
    where: { id: storyId },
    data: { status: 'published', publishedVersion: version, firstPublishedAt, substantiveAt },
  });
}

/** The story is no longer live: readers' copy is deleted, the working copy stays. */
export async function markUnpublished(tx: Transaction, storyId: string): Promise<void> {
  await tx.publication.delete({ where: { storyId } });
  await tx.story.update({ where: { id: storyId }, data: { status: 'unpublished', publishedVersion: null } });
}

/** Times of the updates that readers see, oldest first. */
export async function publishedUpdateTimes(tx: Transaction, storyId: string) {
  const rows = await tx.update.findMany({
    where: { storyId, status: 'published', publishedAt: { not: null } },
    orderBy: { publishedAt: 'asc' },
    select: { kind: true, publishedAt: true },
  });
  return rows.flatMap(({ kind, publishedAt }) => (publishedAt ? [{ kind, publishedAt }] : []));
}
