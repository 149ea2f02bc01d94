import type { CrawlerSettings } from '@/lib/document/crawler-settings';
import { toCrawlerSettings } from '../crawler-settings';
import { toJson } from '../json';
import type { Transaction } from './transaction';

/** Replaces which crawlers may come. Returns what held before. */
export async function writeCrawlers(tx: Transaction, settings: CrawlerSettings): Promise<CrawlerSettings> {
  const where = { id: 1 };
  const before = await tx.site.findUnique({ where, select: { crawlers: true } });
  await tx.site.update({ where, data: { crawlers: toJson(settings) } });
  return toCrawlerSettings(before?.crawlers);
}
