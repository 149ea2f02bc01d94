'use server';

import { type CrawlerSettings, crawlerSettingsSchema } from '@/lib/document/crawler-settings';
import { type Decision, type SettingsEdit, settingsEdit } from '@/lib/document/settings-edit';
import type { ActionResult } from '@/lib/kit/action-result';
import { setCrawlers as set } from '@/lib/newsroom/set-crawlers';
import { answer } from './answer';

/** Decides which crawlers may come. */
export async function setCrawlers(
  request: SettingsEdit<CrawlerSettings>,
): Promise<ActionResult<Decision<CrawlerSettings>>> {
  return answer(settingsEdit(crawlerSettingsSchema), request, (context, { settings, base }) =>
    set(context, settings, base),
  );
}
