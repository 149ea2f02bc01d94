import { listMembers, type Member } from '@/lib/data/write/notice-members';
import { addNotice, type NewNotice, storyOfNotice } from '@/lib/data/write/notices';
import type { Transaction } from '@/lib/data/write/transaction';
import { can } from '@/lib/policy/can';
import type { StorySubject } from '@/lib/policy/story-subject';
import { deliver } from './deliver';

/** Whether a notice of the desk concerns somebody: as `listNotices` has it for the desk's own list. */
function concerns({ viewer }: Member, story: StorySubject | null): boolean {
  if (can(viewer, 'photo.rights')) return !story || can(viewer, 'story.read', story);
  return story !== null && (story.createdById === viewer.id || story.assigneeIds.includes(viewer.id));
}

/** Tells the desk something, once: in its list, and each whom it concerns in the ways that they want. */
export async function tellDesk(tx: Transaction, notice: NewNotice): Promise<void> {
  const id = await addNotice(tx, notice);
  if (!id) return;
  const story = await storyOfNotice(tx, id);
  const members = (await listMembers(tx)).filter((member) => concerns(member, story));
  await deliver(
    tx,
    notice.kind,
    members.map((member) => ({ noticeId: id, member })),
    notice.at,
  );
}
