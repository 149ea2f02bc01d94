import type { Ref } from '@/lib/document/block';
import type { Transaction } from './transaction';

/** Whose references: a story's or an update's, in its working copy or as readers see it. */
export interface ReferenceHolder {
  ownerKind: 'story' | 'update';
  ownerId: string;
  stage: 'working' | 'published';
  storyId: string;
}

/** Replaces what a document is known to show. Returns what it showed before and doesn't any more. */
export async function writeReferences(tx: Transaction, holder: ReferenceHolder, refs: Ref[]): Promise<Ref[]> {
  const { ownerKind, ownerId, stage } = holder;
  const before = await tx.reference.findMany({ where: { ownerKind, ownerId, stage } });
  const wanted = new Set(refs.map((ref) => `${ref.kind}:${ref.id}`));
  const known = new Set(before.map((row) => `${row.kind}:${row.refId}`));
  const gone = before.filter((row) => !wanted.has(`${row.kind}:${row.refId}`));
  if (gone.length > 0) {
    const OR = gone.map(({ kind, refId }) => ({ kind, refId }));
    await tx.reference.deleteMany({ where: { ownerKind, ownerId, stage, OR } });
  }
  const added = refs.filter((ref) => !known.has(`${ref.kind}:${ref.id}`));
  if (added.length > 0) {
    await tx.reference.createMany({
      data: added.map((ref) => ({ ...holder, kind: ref.kind, refId: ref.id })),
      skipDuplicates: true,
    });
  }
  return gone.map(({ kind, refId }) => ({ kind, id: refId }));
}

/** Forgets what a story and its updates showed to readers: when it is taken down. Returns the photos among it. */
export async function clearPublishedReferences(tx: Transaction, storyId: string): Promise<string[]> {
  const where = { storyId, stage: 'published' } as const;
  const photos = await tx.reference.findMany({ where: { ...where, kind: 'photo' }, select: { refId: true } });
  await tx.reference.deleteMany({ where });
  return photos.map((row) => row.refId);
}
