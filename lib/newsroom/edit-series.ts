import { writeAudit } from '@/lib/data/write/audit';
import { findParts, lockSeries, writeSeries } from '@/lib/data/write/series';
import { inTransaction } from '@/lib/data/write/transaction';
import type { SeriesWords } from '@/lib/document/shapes/series';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from './context';

export interface SeriesEdit extends SeriesWords {
  id: string;
  /** The version that the person changed. */
  baseVersion: number;
  /** All of its stories, in the order in which they are to be read. */
  storyIds: readonly string[];
}

/**
 * Says what a series is called and which stories it has, in which order. Readers see it at once; a story that isn't
 * published has its place and is left out until it is.
 * @returns its new version
 * @throws Problem `not-allowed`, `not-found`; `stale-version` when somebody else was first; `invalid-fields` for a story
 * that doesn't exist; `series-taken` with the name of the series that one of the stories is in already
 */
export async function editSeries({ viewer, now }: NewsroomContext, edit: SeriesEdit): Promise<number> {
  assertCan(viewer, 'series.edit');
  const { id, baseVersion, name, description } = edit;
  const storyIds = [...new Set(edit.storyIds)];
  return inTransaction(async (tx) => {
    const series = isId(id) ? await lockSeries(tx, id) : null;
    if (!series) throw new Problem('not-found');
    if (series.version !== baseVersion) throw new Problem('stale-version', { version: series.version });
    const { known, elsewhere } = await findParts(tx, id, storyIds);
    if (storyIds.some((story) => !known.has(story)))
      throw new Problem('invalid-fields', { field: 'storyIds' });
    const [taken] = elsewhere;
    if (taken) throw new Problem('series-taken', { ...taken });
    const at = now();
    const version = await writeSeries(tx, { id, name, description, storyIds, at });
    const before = { name: series.name, description: series.description, storyIds: series.storyIds };
    await writeAudit(tx, {
      at,
      personId: viewer.id,
      verb: 'series.edit',
      subjectKind: 'series',
      subjectId: id,
      detail: { before, name, description, storyIds },
    });
    return version;
  });
}
