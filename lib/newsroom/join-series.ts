import { findSubject } from '@/lib/data/write/find-story';
import { lockSeries } from '@/lib/data/write/series';
import { inTransaction } from '@/lib/data/write/transaction';
import { maxParts } from '@/lib/document/shapes/series';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from './context';
import { writeParts } from './write-parts';

export interface SeriesJoining {
  storyId: string;
  seriesId: string;
  /** The part that it follows, null for the first place. Without it, and where that part is gone, it comes last. */
  afterId?: string | null;
}

/**
 * Puts a story into a series, from the story itself; one that is in it already keeps its place. It needs no version of
 * the series: whatever somebody else has changed stays, and who has the series open meanwhile hears of it at saving.
 * @throws Problem `not-allowed`; `not-found`, also for a story that the viewer may not read; `series-full`;
 * `series-taken` with the name of the series that it is in
 */
export async function joinSeries(context: NewsroomContext, joining: SeriesJoining): Promise<void> {
  const { viewer } = context;
  const { storyId, seriesId, afterId } = joining;
  await inTransaction(async (tx) => {
    const subject = isId(storyId) ? await findSubject(tx, storyId) : null;
    if (!subject) throw new Problem('not-found');
    assertCan(viewer, 'story.read', subject);
    assertCan(viewer, 'series.edit');
    const series = isId(seriesId) ? await lockSeries(tx, seriesId) : null;
    if (!series) throw new Problem('not-found');
    if (series.storyIds.includes(storyId)) return;
    if (series.storyIds.length >= maxParts) throw new Problem('series-full');
    const storyIds = series.storyIds.toSpliced(placeAfter(series.storyIds, afterId), 0, storyId);
    const { name, description } = series;
    await writeParts(tx, context, series, { name, description, storyIds });
  });
}

function placeAfter(storyIds: readonly string[], afterId: string | null | undefined): number {
  if (afterId === null) return 0;
  const before = afterId === undefined ? -1 : storyIds.indexOf(afterId);
  return before < 0 ? storyIds.length : before + 1;
}
