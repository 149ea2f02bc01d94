import type { Choice } from '@/lib/document/shapes/desk-story';
import type { Transaction } from './transaction';

/** Adds a tag, or finds the one that already has this address. */
export async function ensureTag(tx: Transaction, tag: { slug: string; name: string }): Promise<Choice> {
  const select = { id: true, name: true };
  return tx.tag.upsert({ where: { slug: tag.slug }, create: tag, update: {}, select });
}

/** Whether all of these tags exist. */
export async function areTags(tx: Transaction, ids: string[]): Promise<boolean> {
  const wanted = [...new Set(ids)];
  return (await tx.tag.count({ where: { id: { in: wanted } } })) === wanted.length;
}
