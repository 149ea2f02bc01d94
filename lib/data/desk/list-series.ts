import type { DeskSeries, SeriesRow } from '@/lib/document/shapes/series';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import { storySubject } from '@/lib/policy/story-subject';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { subjectSelect } from '../subject-select';

const most = 200;

/** The series, last changed first. @throws Problem `not-allowed` */
export async function listSeries(viewer: Viewer): Promise<SeriesRow[]> {
  if (!can(viewer, 'series.edit')) throw new Problem('not-allowed');
  const rows = await database().series.findMany({
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: most,
    select: {
      ...{ id: true, slug: true, name: true, description: true },
      parts: { select: { story: { select: { publication: { select: { storyId: true } } } } } },
    },
  });
  return rows.map(({ parts, ...row }) => ({
    ...row,
    parts: parts.length,
    published: parts.filter(({ story }) => story.publication).length,
  }));
}

/**
 * A series with its stories in their order. Of a working copy that the viewer may not open its words are left out.
 * @throws Problem `not-allowed`, `not-found`
 */
export async function getDeskSeries(viewer: Viewer, id: string): Promise<DeskSeries> {
  if (!can(viewer, 'series.edit')) throw new Problem('not-allowed');
  const row = isId(id)
    ? await database().series.findUnique({
        where: { id },
        select: {
          ...{ id: true, slug: true, version: true, name: true, description: true },
          parts: {
            orderBy: { position: 'asc' },
            select: {
              story: {
                select: {
                  id: true,
                  headline: true,
                  publication: { select: { path: true, headline: true } },
                  ...subjectSelect,
                },
              },
            },
          },
        },
      })
    : null;
  if (!row) throw new Problem('not-found');
  const parts = row.parts.map(({ story }) => ({
    id: story.id,
    headline:
      story.publication?.headline ?? (can(viewer, 'story.read', storySubject(story)) ? story.headline : ''),
    path: story.publication?.path ?? null,
  }));
  return { ...row, parts };
}
