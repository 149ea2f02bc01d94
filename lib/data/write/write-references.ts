import type { Ref } from '@/lib/document/block';
import type { Transaction } from './transaction';

/** Whose references: a story's or an update's, in its working copy or as readers see it. */
export interface ReferenceHolder {
  ownerKind: 'story' | 'update';
  ownerId: string;
  stage: 'working' | 'published';
  storyId: string;
}

/** Replaces what a document is known to show. */
export async function writeReferences(tx: Transaction, holder: ReferenceHolder, refs: Ref[]): Promise<void> {
  const { ownerKind, ownerId, stage } = holder;
  const before = await tx.reference.findMany({ where: { ownerKind, ownerId, stage } });
  const wanted = new Set(refs.map((ref) => `${ref.kind}:${ref.id}`));
  const known = new Set(before.map((row) => `${row.kind}:${row.refId}`));
  const goneIds = before.filter((row) => !wanted.has(`${row.kind}:${row.refId}`)).map((row) => row.refId);
  if (goneIds.length > 0) {
    await tx.reference.deleteMany({ where: { ownerKind, ownerId, stage, refId: { in: goneIds } } });
  }
  const added = refs.filter((ref) => !known.has(`${ref.kind}:${ref.id}`));
  if (added.length > 0) {
    await tx.reference.createMany({
      data: added.map((ref) => ({ ...holder, kind: ref.kind, refId: ref.id })),
      skipDuplicates: true,
    });
  }
}

/** Forgets what a story and its updates showed to readers: when it is taken down. */
export async function clearPublishedReferences(tx: Transaction, storyId: string): Promise<void> {
  await tx.reference.deleteMany({ where: { storyId, stage: 'published' } });
}
