import { lockStory } from '@/lib/data/write/find-story';
import {
  instantsOfCoverage,
  listClockedCoverage,
  moveCoverage,
  readClockedCoverage,
} from '@/lib/data/write/live-clock';
import { tellStory } from '@/lib/data/write/tell-story';
import { inTransaction } from '@/lib/data/write/transaction';

type Times = ReturnType<typeof instantsOfCoverage>;

const isSame = (a: Times, b: Times) =>
  Number(a.startsAt) === Number(b.startsAt) && Number(a.endsAt) === Number(b.endsAt);

/**
 * Moves the times of live coverage that is to come to the instants that their wall times come to by the zones' rules of today.
 * @returns how many were moved
 */
export async function realignCoverage(now: () => Date = () => new Date()): Promise<number> {
  let moved = 0;
  for (const known of await listClockedCoverage(now())) {
    if (isSame(known, instantsOfCoverage(known))) continue;
    moved += await inTransaction(async (tx) => {
      const story = await lockStory(tx, known.storyId);
      const coverage = story && (await readClockedCoverage(tx, story.id));
      if (!coverage || isSame(coverage, instantsOfCoverage(coverage))) return 0;
      await moveCoverage(tx, story.id, instantsOfCoverage(coverage));
      await tellStory(tx, story.id);
      return 1;
    });
  }
  return moved;
}
