import type { Ref } from '@/lib/document/block';
import type { Transaction } from './transaction';

/** Whose references: a story's or an update's, in its working copy or as readers see it; an author's, who has a portrait. */
export interface ReferenceHolder {
  ownerKind: 'story' | 'update' | 'author';
  ownerId: string;
  stage: 'working' | 'published';
  /** Null for an author's. */
  storyId: string | null;
  /** Of a post of live coverage. */
  ofPost?: boolean;
}

/** Replaces what a document is known to show. Returns what it showed before and doesn't any more. */
export async function writeReferences(tx: Transaction, holder: ReferenceHolder, refs: Ref[]): Promise<Ref[]> {
  const { ownerKind, ownerId, stage, storyId, ofPost = false } = holder;
  const kinds = refs.map(({ kind }) => kind);
  const ids = refs.map(({ id }) => id);
  return tx.$queryRaw<Ref[]>`
    WITH wanted AS (
      SELECT * FROM unnest(${kinds}::"ReferenceKind"[], ${ids}::uuid[]) AS ref (kind, id)
    ), added AS (
      INSERT INTO "Reference" ("ownerKind", "ownerId", stage, kind, "refId", "storyId", "ofPost")
      SELECT ${ownerKind}::"ReferenceOwner", ${ownerId}::uuid, ${stage}::"ReferenceStage", kind, id, ${storyId}::uuid,
        ${ofPost}
      FROM wanted ON CONFLICT DO NOTHING
    )
    DELETE FROM "Reference"
    WHERE "ownerKind" = ${ownerKind}::"ReferenceOwner" AND "ownerId" = ${ownerId}::uuid
      AND stage = ${stage}::"ReferenceStage" AND (kind, "refId") NOT IN (SELECT kind, id FROM wanted)
    RETURNING kind, "refId" AS id`;
}

/** Adds what documents show whose references are known to be empty: all of them in one query. */
export async function addReferences(
  tx: Transaction,
  shown: readonly { holder: ReferenceHolder; refs: readonly Ref[] }[],
): Promise<void> {
  const data = shown.flatMap(({ holder, refs }) =>
    refs.map(({ kind, id }) => ({ ...holder, kind, refId: id })),
  );
  await tx.reference.createMany({ data, skipDuplicates: true });
}

/** Forgets what a story and its updates showed to readers: when it is taken down. Returns the photos among it. */
export async function clearPublishedReferences(tx: Transaction, storyId: string): Promise<string[]> {
  const where = { storyId, stage: 'published' } as const;
  const photos = await tx.reference.findMany({ where: { ...where, kind: 'photo' }, select: { refId: true } });
  await tx.reference.deleteMany({ where });
  return photos.map((row) => row.refId);
}
