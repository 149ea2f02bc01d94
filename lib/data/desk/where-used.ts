import type { PhotoUse } from '@/lib/document/shapes/photo-use';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';

/**
 * The stories that name a photo in themselves or in an update, drafts too, last changed first. A colleague's draft that
 * the viewer may not open keeps its words to itself.
 * @throws Problem `not-allowed`
 */
export async function whereUsed(viewer: Viewer, photoId: string): Promise<PhotoUse[]> {
  if (!can(viewer, 'photo.read')) throw new Problem('not-allowed');
  const rows = await database().reference.findMany({
    where: { kind: 'photo', refId: photoId },
    select: {
      ownerKind: true,
      stage: true,
      story: {
        select: {
          id: true,
          headline: true,
          createdById: true,
          publication: { select: { path: true, headline: true } },
        },
      },
    },
    orderBy: [{ story: { updatedAt: 'desc' } }, { storyId: 'asc' }],
  });
  const uses = new Map<string, PhotoUse>();
  for (const { ownerKind, stage, story } of rows) {
    const mayOpen = can(viewer, 'story.read', { kind: 'story', createdById: story.createdById });
    const known = uses.get(story.id);
    uses.set(story.id, {
      storyId: story.id,
      headline: mayOpen ? story.headline : (story.publication?.headline ?? ''),
      mayOpen,
      path: story.publication?.path ?? null,
      shown: stage === 'published' || (known?.shown ?? false),
      onlyUpdates: ownerKind === 'update' && (known?.onlyUpdates ?? true),
    });
  }
  return [...uses.values()];
}
