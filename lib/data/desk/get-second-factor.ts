import type { Viewer } from '@/lib/policy/viewer';
import { countRecoveryCodes, findSecondFactor } from '../write/second-factor';

/** Whether the viewer's own sign-in asks for codes, and how many recovery codes are left. */
export async function getSecondFactor(viewer: Viewer): Promise<{ on: boolean; left: number }> {
  const [factor, left] = await Promise.all([findSecondFactor(viewer.id), countRecoveryCodes(viewer.id)]);
  return { on: factor?.on ?? false, left };
}
