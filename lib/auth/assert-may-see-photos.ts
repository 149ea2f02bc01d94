import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';

/**
 * Refuses whoever may not see unpublished sizes of photos, as if there were none.
 * @throws Problem `not-found`
 */
export function assertMaySeePhotos(viewer: Viewer | null): asserts viewer is Viewer {
  if (!viewer || !can(viewer, 'photo.read')) throw new Problem('not-found');
}
