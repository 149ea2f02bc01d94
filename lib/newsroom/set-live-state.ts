import { writeLiveState } from '@/lib/data/write/live-coverage';
import { tellStory } from '@/lib/data/write/tell-story';
import { inTransaction } from '@/lib/data/write/transaction';
import { type LiveState, liveStates } from '@/lib/document/shapes/live';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from './context';
import { auditLive, openCoverage } from './live-steps';

/**
 * Begins, pauses, ends or takes up live coverage again; readers see it at once. What has begun isn't to come any more.
 * Doing what is done already changes nothing.
 * @throws Problem `bad-request`, `not-found`, `not-allowed`, `wrong-state`
 */
export async function setLiveState(
  context: NewsroomContext,
  { storyId, state }: { storyId: string; state: LiveState },
): Promise<void> {
  if (!liveStates.includes(state)) throw new Problem('bad-request', { field: 'state' });
  await inTransaction(async (tx) => {
    const { coverage } = await openCoverage(tx, context, storyId, 'live.run');
    if (coverage.state === state) return;
    const { startedAt } = coverage;
    if (state === 'upcoming' && coverage.posts > 0)
      throw new Problem('wrong-state', { state: coverage.state });
    const at = context.now();
    // Whoever goes on after the end that was announced doesn't know when it will end.
    const openEnd = state === 'live' && coverage.endsAt !== null && coverage.endsAt <= at;
    await writeLiveState(tx, storyId, state, { startedAt, at, openEnd });
    await auditLive(tx, context, {
      storyId,
      verb: 'live.state',
      at,
      detail: { from: coverage.state, state },
    });
    await tellStory(tx, storyId);
  });
}
