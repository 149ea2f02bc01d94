import { forgetDueUnlessTaken, planDue } from '@/lib/data/write/due';
import type { Transaction } from '@/lib/data/write/transaction';

/** How long before a deadline whoever writes the story is reminded, in milliseconds. */
const remindBefore = 2 * 60 * 60_000;

/**
 * Plans that a story's deadline is near and that it has passed, in place of what was planned; null forgets both. What is
 * near already is not told of once more.
 */
export async function planReminders(
  tx: Transaction,
  storyId: string,
  deadline: Date | null,
  now: Date,
): Promise<void> {
  await forgetDueUnlessTaken(tx, [storyId], 'deadline');
  if (!deadline) return;
  const detail = { deadline: deadline.toISOString() };
  const near = new Date(deadline.getTime() - remindBefore);
  const item = { kind: 'deadline', subjectId: storyId } as const;
  if (near > now) await planDue(tx, { ...item, dueAt: near, detail: { ...detail, stage: 'near' } });
  await planDue(tx, { ...item, dueAt: deadline, detail: { ...detail, stage: 'passed' } });
}
