'use server';

import { type CrawlerSettings, crawlerSettingsSchema } from '@/lib/document/crawler-settings';
import type { ActionResult } from '@/lib/kit/action-result';
import { setCrawlers as set } from '@/lib/newsroom/set-crawlers';
import { answer } from './answer';

/** Decides which crawlers may come. */
export async function setCrawlers(request: CrawlerSettings): Promise<ActionResult<null>> {
  return answer(crawlerSettingsSchema, request, async (context, input) => {
    await set(context, input);
    return null;
  });
}
