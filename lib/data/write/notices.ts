import type { NoticeKind } from '@/lib/document/shapes/notice';
import { newId } from '@/lib/kit/ids';
import { type StorySubject, storySubject } from '@/lib/policy/story-subject';
import { subjectSelect } from '../subject-select';
import type { Transaction } from './transaction';

/** Tells the desk something, once. */
export async function addNotice(
  tx: Transaction,
  notice: { kind: NoticeKind; at: Date; happensAt: Date } & (
    | { ruleId: string }
    | { scheduleId: string }
    | { storyId: string }
    | { webhookId: string }
  ),
): Promise<void> {
  await tx.notice.createMany({ data: [{ id: newId(), ...notice }], skipDuplicates: true });
}

/** Takes back what the desk was told about a rule that says something else now. */
export async function dropNotices(tx: Transaction, ruleId: string): Promise<void> {
  await tx.notice.deleteMany({ where: { ruleId } });
}

/** The story that a notice is about; null where it is about a rule, or where there is none. */
export async function storyOfNotice(tx: Transaction, id: string): Promise<StorySubject | null> {
  const row = await tx.notice.findUnique({
    where: { id },
    select: { schedule: { select: { story: { select: subjectSelect } } }, story: { select: subjectSelect } },
  });
  const story = row?.story ?? row?.schedule?.story;
  return story ? storySubject(story) : null;
}

/** Notes that somebody has dealt with it. Returns whether there is such a notice. */
export async function markNoticeDone(
  tx: Transaction,
  id: string,
  done: { personId: string; at: Date } | null,
): Promise<boolean> {
  const data = { doneAt: done?.at ?? null, doneById: done?.personId ?? null };
  return (await tx.notice.updateMany({ where: { id }, data })).count > 0;
}
