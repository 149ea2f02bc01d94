import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';

/** Whether the viewer may see private sizes of photos at all. @throws Problem `not-found` */
export function assertMaySeePhotos(viewer: Viewer | null): asserts viewer is Viewer {
  if (!viewer || !can(viewer, 'photo.read')) throw new Problem('not-found');
}
