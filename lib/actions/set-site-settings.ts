'use server';

import { type Decision, type SettingsEdit, settingsEdit } from '@/lib/document/settings-edit';
import { type SiteSettings, siteSettingsSchema } from '@/lib/document/site/site-settings';
import { wishedSiteSchema } from '@/lib/document/site/wished-site';
import type { ActionResult } from '@/lib/kit/action-result';
import { setSiteSettings as set } from '@/lib/newsroom/site/set-site-settings';
import { answer } from './answer';

/** Decides name, language, zone, look, navigation, footer and policies of the site. */
export async function setSiteSettings(
  request: SettingsEdit<SiteSettings>,
): Promise<ActionResult<Decision<SiteSettings>>> {
  return answer(settingsEdit(wishedSiteSchema, siteSettingsSchema), request, (context, { settings, base }) =>
    set(context, settings, base),
  );
}
