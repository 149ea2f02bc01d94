import type { EmbedPolicy } from '@/lib/document/embed-policy';
import { embedPolicy } from '../embed-policy';
import { toJson } from '../json';
import type { Transaction } from './transaction';

/** Replaces what the house does about lost posts. Returns what held before. */
export async function writeEmbedPolicy(tx: Transaction, policy: EmbedPolicy): Promise<EmbedPolicy> {
  const before = await embedPolicy(tx);
  await tx.site.update({ where: { id: 1 }, data: { embedPolicy: toJson(policy) } });
  return before;
}
