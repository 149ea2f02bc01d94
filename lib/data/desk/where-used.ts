import type { PhotoUse } from '@/lib/document/shapes/photo-use';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { photoPlaces } from './photo-places';

/**
 * The stories that name a photo in themselves or in an update, drafts too: what readers see first, then what was
 * changed last. A colleague's draft that the viewer may not open keeps its words to itself.
 * @throws Problem `not-allowed`
 */
export async function whereUsed(viewer: Viewer, photoId: string): Promise<PhotoUse[]> {
  if (!can(viewer, 'photo.read')) throw new Problem('not-allowed');
  const uses = new Map<string, PhotoUse>();
  for (const { storyId, headline, mayOpen, path, published, update } of await photoPlaces(viewer, [
    photoId,
  ])) {
    const known = uses.get(storyId);
    uses.set(storyId, {
      storyId,
      headline,
      mayOpen,
      path: known?.path ?? path?.replace(/#.*/, '') ?? null,
      shown: published || (known?.shown ?? false),
      onlyUpdates: update !== null && (known?.onlyUpdates ?? true),
    });
  }
  return [...uses.values()];
}
