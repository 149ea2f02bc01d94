import type { SiteInfo } from '@/lib/document/shapes/site-info';
import { lookOf } from '@/lib/document/site/site-settings';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { readSiteDraft } from '../site-settings';

/** Whether somebody (null: a stranger) may see the site in settings that nobody has published. */
export function mayPreviewSite(viewer: Viewer | null): boolean {
  return viewer !== null && can(viewer, 'site.look');
}

/** The site in the settings that were kept for a look; null for whoever may not see it, and where there are none. */
export async function getSitePreview(viewer: Viewer | null, site: SiteInfo): Promise<SiteInfo | null> {
  if (!mayPreviewSite(viewer)) return null;
  const draft = await readSiteDraft();
  if (!draft) return null;
  const { name, tagline, description, language, zone } = draft;
  return { ...site, name, tagline, description, language, zone, look: lookOf(draft) };
}
