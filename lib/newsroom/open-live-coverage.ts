import { lockStory } from '@/lib/data/write/find-story';
import { deleteCoverage, findCoverage, writeCoverage } from '@/lib/data/write/live-coverage';
import { tellStory } from '@/lib/data/write/tell-story';
import { inTransaction } from '@/lib/data/write/transaction';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from './context';
import { assertLive, auditLive, openCoverage } from './live-steps';

export interface LiveTimes {
  storyId: string;
  /** From when to when it is covered, as readers are told; null: the end is open. */
  startsAt: Date;
  endsAt: Date | null;
}

/**
 * Makes a story live coverage that is still to come, or announces other times of one; sent twice, it is done once.
 * @throws Problem `not-found`, `not-allowed`; `bad-request` where the end isn't after the beginning; `wrong-state` for a killed story
 */
export async function openLiveCoverage(
  context: NewsroomContext,
  { storyId, startsAt, endsAt }: LiveTimes,
): Promise<void> {
  if (endsAt && endsAt <= startsAt) throw new Problem('bad-request', { field: 'endsAt' });
  await inTransaction(async (tx) => {
    const story = isId(storyId) ? await lockStory(tx, storyId) : null;
    if (!story) throw new Problem('not-found');
    await assertLive(tx, context, story, 'live.run');
    if (story.status === 'killed') throw new Problem('wrong-state', { status: story.status });
    const before = await findCoverage(tx, storyId);
    const isSame = Number(before?.startsAt) === Number(startsAt) && Number(before?.endsAt) === Number(endsAt);
    if (before && isSame) return;
    const at = context.now();
    await writeCoverage(tx, storyId, { startsAt, endsAt, at });
    await auditLive(tx, context, { storyId, verb: 'live.open', at, detail: { startsAt, endsAt } });
    await tellStory(tx, storyId);
  });
}

/**
 * Makes an ordinary story of it again, as long as no post was ever published or begun.
 * @throws Problem `not-found`, `not-allowed`, `wrong-state`
 */
export async function removeLiveCoverage(
  context: NewsroomContext,
  { storyId }: { storyId: string },
): Promise<void> {
  await inTransaction(async (tx) => {
    const { coverage } = await openCoverage(tx, context, storyId, 'live.run');
    const begun = await tx.update.count({ where: { storyId, kind: 'live_post' } });
    if (begun > 0) throw new Problem('wrong-state', { state: coverage.state, posts: begun });
    await deleteCoverage(tx, storyId);
    await auditLive(tx, context, { storyId, verb: 'live.remove', at: context.now() });
    await tellStory(tx, storyId);
  });
}
