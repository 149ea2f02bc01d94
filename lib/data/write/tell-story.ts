import { storyChannel, storySignal } from '@/lib/signals/story-signal';
import type { Transaction } from './transaction';

/**
 * Tells every desk that has this story open to look at it again, once the transaction is committed; never when it rolls
 * back. Told twice in one transaction, it is heard once.
 */
export async function tellStory(tx: Transaction, storyId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${storyChannel}, ${storySignal(storyId)})`;
}
