import type { Choice } from '@/lib/document/shapes/desk-story';
import type { Transaction } from './transaction';

/** Adds a tag, or finds the one that already has this address. */
export async function ensureTag(tx: Transaction, tag: { slug: string; name: string }): Promise<Choice> {
  // Not Prisma's upsert, which looks first and inserts then: of two at once it would refuse the second.
  await tx.tag.createMany({ data: [tag], skipDuplicates: true });
  return tx.tag.findUniqueOrThrow({ where: { slug: tag.slug }, select: { id: true, name: true } });
}

/** Whether all of these tags exist. */
export async function areTags(tx: Transaction, ids: string[]): Promise<boolean> {
  const wanted = [...new Set(ids)];
  return (await tx.tag.count({ where: { id: { in: wanted } } })) === wanted.length;
}
