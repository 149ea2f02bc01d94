import type { StorySeries } from '@/lib/document/shapes/series';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import { storySubject } from '@/lib/policy/story-subject';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { subjectSelect } from '../subject-select';

const mostChoices = 200;

const placeSelect = {
  id: true,
  name: true,
  parts: {
    orderBy: { position: 'asc' },
    select: { storyId: true, story: { select: { publication: { select: { storyId: true } } } } },
  },
} as const;

/**
 * The series that a story is in and, for whoever may put it into one, those to choose from, by name.
 * @throws Problem `not-found`, also for a story that the viewer may not read
 */
export async function getStorySeries(viewer: Viewer, storyId: string): Promise<StorySeries> {
  const row = isId(storyId)
    ? await database().story.findUnique({
        where: { id: storyId },
        select: { ...subjectSelect, seriesPart: { select: { series: { select: placeSelect } } } },
      })
    : null;
  if (!row || !can(viewer, 'story.read', storySubject(row))) throw new Problem('not-found');
  const mayEdit = can(viewer, 'series.edit');
  const series = row.seriesPart?.series;
  if (!series) return { place: null, mayEdit, choices: mayEdit ? await listChoices() : [] };
  const { id, name, parts } = series;
  const place = {
    ...{ id, name, of: parts.length },
    part: parts.findIndex((part) => part.storyId === storyId) + 1,
    published: parts.filter(({ story }) => story.publication).length,
  };
  return { place, mayEdit, choices: [] };
}

/** Those that were changed last, where there are very many. */
async function listChoices(): Promise<StorySeries['choices']> {
  const rows = await database().series.findMany({
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: mostChoices,
    select: { id: true, name: true, _count: { select: { parts: true } } },
  });
  return rows
    .map(({ _count, ...series }) => ({ ...series, parts: _count.parts }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
