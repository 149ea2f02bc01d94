import type { CrawlerSettings } from '@/lib/document/crawler-settings';
import { database } from '../client';
import { toCrawlerSettings } from '../crawler-settings';

/** Which crawlers may read the site, and whom to tell of a hole in it. */
export async function getCrawlers(): Promise<CrawlerSettings> {
  const row = await database().site.findUnique({ where: { id: 1 }, select: { crawlers: true } });
  return toCrawlerSettings(row?.crawlers);
}
