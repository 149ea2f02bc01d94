import { lockSeries } from '@/lib/data/write/series';
import { inTransaction } from '@/lib/data/write/transaction';
import type { SeriesWords } from '@/lib/document/shapes/series';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from './context';
import { writeParts } from './write-parts';

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
export async function editSeries(context: NewsroomContext, edit: SeriesEdit): Promise<number> {
  assertCan(context.viewer, 'series.edit');
  const { id, baseVersion, name, description } = edit;
  const storyIds = [...new Set(edit.storyIds)];
  return inTransaction(async (tx) => {
    const series = isId(id) ? await lockSeries(tx, id) : null;
    if (!series) throw new Problem('not-found');
    if (series.version !== baseVersion) throw new Problem('stale-version', { version: series.version });
    return writeParts(tx, context, series, { name, description, storyIds });
  });
}
