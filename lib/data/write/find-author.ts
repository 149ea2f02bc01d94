import { database } from '../client';
import type { Transaction } from './transaction';

/** The byline that a person writes under, or null. */
export async function authorOf(personId: string): Promise<string | null> {
  const author = await database().author.findUnique({ where: { personId }, select: { id: true } });
  return author?.id ?? null;
}

/** Whether all of these authors exist. */
export async function areAuthors(tx: Transaction, ids: string[]): Promise<boolean> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return true;
  return (await tx.author.count({ where: { id: { in: wanted } } })) === wanted.length;
}
