import { writeAudit } from '@/lib/data/write/audit';
import { insertCollection } from '@/lib/data/write/collections';
import { inTransaction } from '@/lib/data/write/transaction';
import { newId } from '@/lib/kit/ids';
import { assertCan, type NewsroomContext } from './context';

/** Makes an empty collection of photos. Returns its id. @throws Problem `not-allowed` */
export async function createCollection(
  { viewer, now }: NewsroomContext,
  { name }: { name: string },
): Promise<string> {
  assertCan(viewer, 'collection.edit');
  const id = newId();
  const at = now();
  await inTransaction(async (tx) => {
    await insertCollection(tx, { id, name, createdById: viewer.id, createdAt: at });
    await writeAudit(tx, {
      at,
      personId: viewer.id,
      verb: 'collection.create',
      subjectKind: 'collection',
      subjectId: id,
      detail: { name },
    });
  });
  return id;
}
