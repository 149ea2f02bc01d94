import type { StoryHead } from '@/lib/data/write/find-story';
import { settleNotices } from '@/lib/data/write/notices';
import { whoHandedIn } from '@/lib/data/write/story-steps';
import type { Transaction } from '@/lib/data/write/transaction';
import type { PersonNoticeKind } from '@/lib/document/shapes/notice';
import type { StepKind } from '@/lib/document/shapes/story-review';
import { tellPeople, tellReviewers, writersOf } from './tell-people';

/** What people were told before, and need not act on once a step is taken. */
const settled: Record<StepKind, readonly PersonNoticeKind[]> = {
  'hand-in': ['assigned', 'returned'],
  'take-back': ['handed-in'],
  return: ['handed-in'],
  approve: ['handed-in', 'deadline-near', 'deadline-passed'],
  reopen: ['returned', 'approved'],
};

interface Step {
  story: StoryHead;
  byId: string;
  text: string;
  at: Date;
}

/** Tells those whom a step of a story concerns, and lets go of what they were told before. */
export async function tellOfStep(tx: Transaction, kind: StepKind, step: Step): Promise<void> {
  const { story, byId, at } = step;
  await settleNotices(tx, story.id, settled[kind], { personId: byId, at });
  if (kind === 'hand-in') return tellReviewers(tx, { kind: 'handed-in', ...step });
  if (kind !== 'return' && kind !== 'approve') return;
  const writers = [...writersOf(story), (await whoHandedIn(tx, story.id)) ?? story.createdById];
  await tellPeople(tx, writers, { kind: kind === 'return' ? 'returned' : 'approved', ...step });
}
