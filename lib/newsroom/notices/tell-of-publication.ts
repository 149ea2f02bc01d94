import type { StoryHead } from '@/lib/data/write/find-story';
import { settleNotices } from '@/lib/data/write/notices';
import type { Transaction } from '@/lib/data/write/transaction';
import { tellPeople, writersOf } from './tell-people';

/** Tells those who write a story that readers have it, and lets go of everything on the way there. */
export async function tellOfPublication(
  tx: Transaction,
  { story, byId, at }: { story: StoryHead; byId: string; at: Date },
): Promise<void> {
  const over = ['assigned', 'handed-in', 'returned', 'approved', 'deadline-near', 'deadline-passed'] as const;
  await settleNotices(tx, story.id, over, { personId: byId, at });
  await tellPeople(tx, writersOf(story), { kind: 'published', story, byId, at });
}
