import { writeAudit } from '@/lib/data/write/audit';
import { deleteSeriesRow, lockSeries } from '@/lib/data/write/series';
import { inTransaction } from '@/lib/data/write/transaction';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from './context';

/**
 * Deletes a series without stories. What stories it had and in which order is work that nobody could bring back, so
 * one that has any, published or not, stays until they are taken out. Its address answers that nothing is there.
 * @throws Problem `not-allowed`, `not-found`; `series-used` with how many `stories` it has
 */
export async function deleteSeries({ viewer, now }: NewsroomContext, { id }: { id: string }): Promise<void> {
  assertCan(viewer, 'series.edit');
  await inTransaction(async (tx) => {
    const series = isId(id) ? await lockSeries(tx, id) : null;
    if (!series) throw new Problem('not-found');
    const { slug, name, description, storyIds } = series;
    if (storyIds.length > 0) throw new Problem('series-used', { stories: storyIds.length });
    await deleteSeriesRow(tx, id);
    const about = { verb: 'series.delete', subjectKind: 'series', subjectId: id } as const;
    await writeAudit(tx, { at: now(), personId: viewer.id, ...about, detail: { name, description, slug } });
  });
}
