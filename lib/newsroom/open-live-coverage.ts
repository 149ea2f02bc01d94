import { lockStory } from '@/lib/data/write/find-story';
import { planCoverage } from '@/lib/data/write/live-clock';
import { deleteCoverage, findCoverage, writeCoverage } from '@/lib/data/write/live-coverage';
import { tellStory } from '@/lib/data/write/tell-story';
import { inTransaction } from '@/lib/data/write/transaction';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from './context';
import { assertLive, auditLive, openCoverage } from './live-steps';
import type { WallTime } from './when-meant';

export interface LiveTimes {
  storyId: string;
  /** From when to when it is covered, as readers are told; null: the end is open. */
  startsAt: Date;
  endsAt: Date | null;
  /** The wall times of those instants that somebody typed by the newsroom's clocks: it begins and ends by itself. */
  clocks?: { zone: string; from: WallTime | null; until: WallTime | null };
}

/** The times as they are stored. */
function rowOf({ startsAt, endsAt, clocks }: LiveTimes) {
  const { zone = '', from = null, until = null } = clocks ?? {};
  return {
    startsAt,
    endsAt,
    zone,
    startsWall: from?.wall ?? null,
    startsSecond: from?.turn === 'second',
    endsWall: until?.wall ?? null,
    endsSecond: until?.turn === 'second',
  };
}

/**
 * Makes a story live coverage that is still to come, or announces other times of one; sent twice, it is done once.
 * @throws Problem `not-found`, `not-allowed`; `bad-request` where the end isn't after the beginning; `time-past` where it would end by
 * itself at a time that is over; `wrong-state` for a killed story
 */
export async function openLiveCoverage(context: NewsroomContext, times: LiveTimes): Promise<void> {
  const { storyId, startsAt, endsAt, clocks } = times;
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
    const state = before?.state ?? 'upcoming';
    const begins = clocks?.from && state === 'upcoming' ? startsAt : null;
    const ends = clocks?.until && state !== 'ended' ? endsAt : null;
    if (clocks?.until && ends && ends <= at && Number(before?.endsAt) !== Number(ends)) {
      throw new Problem('time-past', { wall: clocks.until.wall, zone: clocks.zone });
    }
    await writeCoverage(tx, storyId, { ...rowOf(times), at });
    await planCoverage(tx, storyId, { begins, ends });
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
    await planCoverage(tx, storyId, { begins: null, ends: null });
    await auditLive(tx, context, { storyId, verb: 'live.remove', at: context.now() });
    await tellStory(tx, storyId);
  });
}
