import type { Ref } from '@/lib/document/block';
import type { Refs } from '@/lib/document/refs';
import { loadRefs } from '../load-refs';
import type { Transaction } from './transaction';

/**
 * What a document names, with what may be done with it at `at`, for preflight to judge. The photos are held until the transaction ends, so that none of them
 * loses its credit between the judgement and the publication.
 */
export async function holdRefs(tx: Transaction, refs: readonly Ref[], at: Date): Promise<Refs> {
  const photoIds = refs.flatMap((ref) => (ref.kind === 'photo' ? [ref.id] : []));
  // In the order of ids, so that two publications of the same photos never wait for each other.
  if (photoIds.length > 0)
    await tx.$queryRaw`SELECT 1 FROM "Photo" WHERE id = ANY(${photoIds}::uuid[]) ORDER BY id FOR SHARE`;
  return loadRefs(refs, { from: tx, readers: false, at });
}
