import type { Transaction } from './transaction';

/** Keeps a new preview link: of its token only the hash. */
export async function insertPreviewLink(
  tx: Transaction,
  link: {
    id: string;
    storyId: string;
    tokenHash: string;
    note: string;
    createdById: string;
    createdAt: Date;
    expiresAt: Date;
  },
): Promise<void> {
  await tx.previewLink.create({ data: link });
}

/** The story that a preview link opens, or null for one that never was. */
export async function storyOfPreviewLink(tx: Transaction, id: string): Promise<string | null> {
  const link = await tx.previewLink.findUnique({ where: { id }, select: { storyId: true } });
  return link?.storyId ?? null;
}

/** Ends a preview link. Returns whether this did it: false for one that was withdrawn before. */
export async function markPreviewLinkWithdrawn(tx: Transaction, id: string, at: Date): Promise<boolean> {
  const ended = await tx.previewLink.updateMany({
    where: { id, withdrawnAt: null },
    data: { withdrawnAt: at },
  });
  return ended.count > 0;
}
