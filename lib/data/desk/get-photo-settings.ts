import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { type PhotoSettings, photoSettings } from '../photo-settings';

/** What the site decides about every picture, for whoever may change it. @throws Problem `not-allowed` */
export async function getPhotoSettings(viewer: Viewer): Promise<Omit<PhotoSettings, 'changedAt'>> {
  if (!can(viewer, 'site.credits')) throw new Problem('not-allowed');
  const { creditStyle, labelAi } = await photoSettings();
  return { creditStyle, labelAi };
}
