import type { SiteSettings } from '@/lib/document/site/site-settings';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { readSiteSettings } from '../../site-settings';

/** Everything that the newsroom has decided about its site. @throws Problem `not-allowed` */
export async function getSiteSettings(viewer: Viewer): Promise<SiteSettings> {
  if (!can(viewer, 'site.look')) throw new Problem('not-allowed');
  return readSiteSettings();
}
