import { writeAudits } from '@/lib/data/write/audit';
import { addToCollection, lockCollection, removeFromCollection } from '@/lib/data/write/collections';
import { dropPagesWith } from '@/lib/data/write/drop-pages';
import { publishedAmong } from '@/lib/data/write/photos-of-subject';
import { hasRightRules } from '@/lib/data/write/right-rules';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from './context';
import { inPublication } from './publish-photo-files';

/**
 * Puts photos into a collection, or with `out` takes them from it. Returns those that it moved: the others were where
 * they should be, and taking it back must leave them there.
 * @throws Problem `not-allowed`, `not-found` for no such collection
 */
export async function sortIntoCollection(
  { viewer, now }: NewsroomContext,
  { id, photoIds, out }: { id: string; photoIds: string[]; out: boolean },
): Promise<string[]> {
  assertCan(viewer, 'collection.edit');
  return inPublication(async (tx, note) => {
    const collection = isId(id) ? await lockCollection(tx, id) : null;
    if (!collection) throw new Problem('not-found');
    const at = now();
    const moved = out
      ? await removeFromCollection(tx, id, photoIds)
      : await addToCollection(tx, id, photoIds, at);
    if (await hasRightRules(tx, id)) {
      const seen = await publishedAmong(tx, moved);
      note(seen);
      await dropPagesWith(tx, seen);
    }
    await writeAudits(
      tx,
      moved.map((photoId) => ({
        at,
        personId: viewer.id,
        verb: out ? 'photo.collection.remove' : 'photo.collection.add',
        subjectKind: 'photo',
        subjectId: photoId,
        detail: { collectionId: id, name: collection.name },
      })),
    );
    return moved;
  });
}
