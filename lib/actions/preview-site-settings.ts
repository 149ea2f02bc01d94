'use server';

import type { SiteSettings } from '@/lib/document/site/site-settings';
import { wishedSiteSchema } from '@/lib/document/site/wished-site';
import type { ActionResult } from '@/lib/kit/action-result';
import { previewSiteSettings as preview } from '@/lib/newsroom/site/set-site-settings';
import { answer } from './answer';

/** Keeps settings for a look at the site in them. */
export async function previewSiteSettings(settings: SiteSettings): Promise<ActionResult<void>> {
  return answer(wishedSiteSchema, settings, preview);
}
