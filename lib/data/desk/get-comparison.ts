import { storySchema } from '@/blocks/registry';
import type { Comparison, Revision } from '@/lib/document/shapes/revision';
import { storyFieldsSchema } from '@/lib/document/shapes/story-fields';
import { Problem } from '@/lib/kit/problem';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { loadNamed } from './load-named';
import { revisionRowSelect, type StoryOfHistory, storyOfHistory, toRevisionRow } from './revision-row';

/**
 * Two versions of a story in whatever order they are given; `against` null compares with the one before.
 * @throws Problem `not-found`, also for a version that isn't kept (any more)
 */
export async function getComparison(
  viewer: Viewer,
  id: string,
  { version, against }: { version: number; against: number | null },
): Promise<Comparison> {
  const story = await storyOfHistory(viewer, id);
  const last = Math.max(version, against ?? 0);
  const first =
    against === null || against === version ? await nextTo(story, last, 'lt') : Math.min(version, against);
  const [newer, older, next] = await Promise.all([
    readRevision(story, last),
    first === null ? null : readRevision(story, first),
    nextTo(story, last, 'gt'),
  ]);
  return { story, older, newer, next, ...(await loadNamed([newer, ...(older ? [older] : [])])) };
}

/** The version just before or after another, or null. */
async function nextTo(story: StoryOfHistory, version: number, side: 'lt' | 'gt'): Promise<number | null> {
  const row = await database().revision.findFirst({
    where: { storyId: story.id, version: { [side]: version } },
    orderBy: { version: side === 'lt' ? 'desc' : 'asc' },
    select: { version: true },
  });
  return row?.version ?? null;
}

async function readRevision(story: StoryOfHistory, version: number): Promise<Revision> {
  const row = await database().revision.findUnique({
    where: { storyId_version: { storyId: story.id, version } },
    select: { ...revisionRowSelect, fields: true, document: true },
  });
  if (!row) throw new Problem('not-found', { version });
  return {
    ...toRevisionRow(row, story),
    fields: storyFieldsSchema.parse(row.fields),
    document: storySchema.parse(row.document),
  };
}
