'use server';

import { type SiteSettings, siteSettingsSchema } from '@/lib/document/site/site-settings';
import type { ActionResult } from '@/lib/kit/action-result';
import { setSiteSettings as set } from '@/lib/newsroom/site/set-site-settings';
import { answer } from './answer';

/** Decides name, language, zone, look, navigation, footer and policies of the site. Answers with what held before. */
export async function setSiteSettings(settings: SiteSettings): Promise<ActionResult<SiteSettings>> {
  return answer(siteSettingsSchema, settings, set);
}
