import type { PreviewLink } from '@/lib/document/shapes/preview';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import { storySubject } from '@/lib/policy/story-subject';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { subjectSelect } from '../subject-select';

/**
 * The preview links of a story that open it now, newest first.
 * @throws Problem `not-found`, also for a story that the viewer may not share
 */
export async function listPreviewLinks(
  viewer: Viewer,
  storyId: string,
  now = new Date(),
): Promise<PreviewLink[]> {
  const story = isId(storyId)
    ? await database().story.findUnique({ where: { id: storyId }, select: subjectSelect })
    : null;
  if (!story || !can(viewer, 'story.share-preview', storySubject(story))) {
    throw new Problem('not-found');
  }
  const rows = await database().previewLink.findMany({
    where: { storyId, withdrawnAt: null, expiresAt: { gt: now }, createdBy: { disabledAt: null } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      note: true,
      createdAt: true,
      expiresAt: true,
      lastUsedAt: true,
      createdBy: { select: { name: true } },
    },
  });
  return rows.map((row) => ({
    id: row.id,
    note: row.note,
    createdBy: row.createdBy.name,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  }));
}
