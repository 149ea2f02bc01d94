import type { Transaction } from './transaction';

/** Whether a path belongs, or ever belonged, to another story. */
export async function isAddressTaken(tx: Transaction, path: string, storyId: string): Promise<boolean> {
  const row = await tx.address.findUnique({ where: { path }, select: { storyId: true } });
  return row !== null && row.storyId !== storyId;
}

/** The section part and slug of the story's latest public address, or null when it never had one. */
export async function lastAddress(
  tx: Transaction,
  storyId: string,
): Promise<{ section: string; slug: string } | null> {
  const rows = await tx.address.findMany({
    where: { storyId },
    orderBy: { usedAt: 'desc' },
    take: 1,
    select: { path: true },
  });
  const [, section, slug] = rows[0]?.path.split('/') ?? [];
  return section && slug ? { section, slug } : null;
}

/** The story answers at `path`; every address it had before leads there. */
export async function pointAddresses(
  tx: Transaction,
  storyId: string,
  path: string,
  at: Date,
): Promise<void> {
  await tx.address.upsert({
    where: { path },
    create: { path, storyId, answer: 'story', usedAt: at },
    update: { answer: 'story', target: null, usedAt: at },
  });
  await tx.address.updateMany({
    where: { storyId, path: { not: path } },
    data: { answer: 'redirect', target: path },
  });
}

/** Every address of the story says that it is gone, or leads elsewhere. */
export async function retireAddresses(
  tx: Transaction,
  storyId: string,
  target: string | null,
): Promise<void> {
  await tx.address.updateMany({ where: { storyId }, data: { answer: target ? 'redirect' : 'gone', target } });
}
