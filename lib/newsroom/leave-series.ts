import { findSubject } from '@/lib/data/write/find-story';
import { lockSeries } from '@/lib/data/write/series';
import { inTransaction } from '@/lib/data/write/transaction';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from './context';
import { writeParts } from './write-parts';

/**
 * Takes a story out of a series, from the story itself. One that isn't in it any more is left where it is.
 * @returns what `joinSeries` needs to put it back where it was: the part before it, null where it was the first; null
 * where nothing was to be done
 * @throws Problem `not-allowed`; `not-found`, also for a story that the viewer may not read
 */
export async function leaveSeries(
  context: NewsroomContext,
  { storyId, seriesId }: { storyId: string; seriesId: string },
): Promise<{ afterId: string | null } | null> {
  const { viewer } = context;
  return inTransaction(async (tx) => {
    const subject = isId(storyId) ? await findSubject(tx, storyId) : null;
    if (!subject) throw new Problem('not-found');
    assertCan(viewer, 'story.read', subject);
    assertCan(viewer, 'series.edit');
    const series = isId(seriesId) ? await lockSeries(tx, seriesId) : null;
    if (!series) throw new Problem('not-found');
    const place = series.storyIds.indexOf(storyId);
    if (place < 0) return null;
    const { name, description } = series;
    const storyIds = series.storyIds.toSpliced(place, 1);
    await writeParts(tx, context, series, { name, description, storyIds });
    return { afterId: series.storyIds[place - 1] ?? null };
  });
}
