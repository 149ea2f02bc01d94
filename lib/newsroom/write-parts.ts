import { writeAudit } from '@/lib/data/write/audit';
import { findParts, type SeriesHead, writeSeries } from '@/lib/data/write/series';
import type { Transaction } from '@/lib/data/write/transaction';
import type { SeriesWords } from '@/lib/document/shapes/series';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from './context';

/**
 * Writes what a series that is held is called and which stories it has, with a line in the log. Whoever may do it has
 * been asked before.
 * @returns its new version
 * @throws Problem `invalid-fields` for a story that doesn't exist; `series-taken` with the name of the series that one
 * of the stories is in already
 */
export async function writeParts(
  tx: Transaction,
  { viewer, now }: NewsroomContext,
  { id, ...stored }: SeriesHead,
  { name, description, storyIds }: SeriesWords & { storyIds: readonly string[] },
): Promise<number> {
  const { known, elsewhere } = await findParts(tx, id, storyIds);
  if (storyIds.some((story) => !known.has(story))) throw new Problem('invalid-fields', { field: 'storyIds' });
  const [taken] = elsewhere;
  if (taken) throw new Problem('series-taken', { ...taken });
  const at = now();
  const version = await writeSeries(tx, { id, name, description, storyIds, at });
  // Another series may have got one of them between the look and the write, which left it where it is.
  const [lost] = (await findParts(tx, id, storyIds)).elsewhere;
  if (lost) throw new Problem('series-taken', { ...lost });
  const before = { name: stored.name, description: stored.description, storyIds: stored.storyIds };
  await writeAudit(tx, {
    at,
    personId: viewer.id,
    verb: 'series.edit',
    subjectKind: 'series',
    subjectId: id,
    detail: { before, name, description, storyIds: [...storyIds] },
  });
  return version;
}
