import type { Transaction } from './transaction';

/** Whether a path belongs, or ever belonged, to another story. */
export async function isAddressTaken(tx: Transaction, path: string, storyId: string): Promise<boolean> {
  const row = await tx.address.findUnique({ where: { path }, select: { storyId: true } });
  return row !== null && row.storyId !== storyId;
}

/** The section part and slug of the story's public address, present or latest; null when it never had one. */
export async function lastAddress(
  tx: Transaction,
  story: { id: string; path: string | null },
): Promise<{ section: string; slug: string } | null> {
  const used = await tx.address.findFirst({
    where: { storyId: story.id },
    orderBy: { usedAt: 'desc' },
    select: { path: true },
  });
  const [, section, slug] = (story.path ?? used?.path)?.split('/') ?? [];
  return section && slug ? { section, slug } : null;
}

/** The story that a path belongs to, and whether readers find it there now; null for a path that no story ever had. */
export async function leadsToStory(
  tx: Transaction,
  path: string,
): Promise<{ storyId: string; live: boolean } | null> {
  const row = await tx.address.findUnique({ where: { path }, select: { storyId: true, answer: true } });
  return row && { storyId: row.storyId, live: row.answer === 'story' };
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

/** The newest address of the story answers with its retraction; every other leads there. */
export async function pointAtRetraction(tx: Transaction, storyId: string, path: string): Promise<void> {
  await tx.address.updateMany({ where: { storyId }, data: { answer: 'redirect', target: path } });
  await tx.address.update({ where: { path }, data: { answer: 'retracted', target: null } });
}

/** Every address of the story says that it is gone, or leads elsewhere. */
export async function retireAddresses(
  tx: Transaction,
  storyId: string,
  target: string | null,
): Promise<void> {
  await tx.address.updateMany({ where: { storyId }, data: { answer: target ? 'redirect' : 'gone', target } });
}
