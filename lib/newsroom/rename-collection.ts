import { writeAudit } from '@/lib/data/write/audit';
import { lockCollection, renameCollectionRow } from '@/lib/data/write/collections';
import { inTransaction } from '@/lib/data/write/transaction';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from './context';

/** Calls a collection by another name. @throws Problem `not-allowed`, `not-found` */
export async function renameCollection(
  { viewer, now }: NewsroomContext,
  { id, name }: { id: string; name: string },
): Promise<void> {
  assertCan(viewer, 'collection.edit');
  await inTransaction(async (tx) => {
    const collection = isId(id) ? await lockCollection(tx, id) : null;
    if (!collection) throw new Problem('not-found');
    const at = now();
    await renameCollectionRow(tx, id, name, at);
    await writeAudit(tx, {
      at,
      personId: viewer.id,
      verb: 'collection.rename',
      subjectKind: 'collection',
      subjectId: id,
      detail: { before: collection.name, name },
    });
  });
}
