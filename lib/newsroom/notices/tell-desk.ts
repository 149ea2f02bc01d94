import { listMembers } from '@/lib/data/write/notice-members';
import { addNotice, findNotice, type NewNotice } from '@/lib/data/write/notices';
import type { Transaction } from '@/lib/data/write/transaction';
import { concerns } from '@/lib/policy/notice-verbs';
import { deliver } from './deliver';

/** Tells the desk something, once: in its list, and each whom it concerns in the ways that they want. */
export async function tellDesk(tx: Transaction, notice: NewNotice): Promise<void> {
  const id = await addNotice(tx, notice);
  if (!id) return;
  const story = (await findNotice(tx, id))?.story ?? null;
  const members = (await listMembers(tx)).filter(({ viewer }) => concerns(viewer, notice.kind, story));
  await deliver(
    tx,
    notice.kind,
    members.map((member) => ({ noticeId: id, member })),
    notice.at,
  );
}
