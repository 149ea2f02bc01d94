import { siteZone } from '@/lib/data/write/find-site';
import { inTransaction } from '@/lib/data/write/transaction';
import type { CoverageTimes } from '@/lib/document/shapes/schedule';
import type { NewsroomContext } from './context';
import { openLiveCoverage } from './open-live-coverage';
import { announcedFor } from './when-meant';

/**
 * Makes a story live coverage, or announces other times of one, by the newsroom's clocks, at which it begins and ends by itself:
 * `from` null is from the first post on, or from when somebody says so; `until` null an open end.
 * @throws Problem those of `announcedFor` and `openLiveCoverage`
 */
export async function coverLive(
  context: NewsroomContext,
  { storyId, from, until }: CoverageTimes,
): Promise<void> {
  const zone = await inTransaction(siteZone);
  await openLiveCoverage(context, {
    storyId,
    startsAt: from ? announcedFor(from, zone) : context.now(),
    endsAt: until && announcedFor(until, zone),
    clocks: { zone, from, until },
  });
}
