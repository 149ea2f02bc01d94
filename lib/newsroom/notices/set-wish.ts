import { writeAudit } from '@/lib/data/write/audit';
import { lockWishes, writeWishes } from '@/lib/data/write/notice-members';
import { inTransaction } from '@/lib/data/write/transaction';
import {
  type NoticeKind,
  type NoticeWay,
  type NoticeWishes,
  switchWish,
} from '@/lib/document/shapes/notice-wish';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from '../context';

/**
 * Switches one way of being told of a kind on or off, for oneself.
 * @returns what holds then
 * @throws Problem `not-allowed`, `not-found`
 */
export async function setWish(
  { viewer, now }: NewsroomContext,
  { kind, way, on }: { kind: NoticeKind; way: NoticeWay; on: boolean },
): Promise<{ wishes: NoticeWishes }> {
  assertCan(viewer, 'notice.choose');
  return inTransaction(async (tx) => {
    const before = await lockWishes(tx, viewer.id);
    if (!before) throw new Problem('not-found');
    const wishes = switchWish(before.wishes, kind, way, on);
    await writeWishes(tx, viewer.id, wishes);
    await writeAudit(tx, {
      at: now(),
      personId: viewer.id,
      verb: 'person.notices',
      subjectKind: 'person',
      subjectId: viewer.id,
      detail: { kind, way, on },
    });
    return { wishes };
  });
}
