import type { CrawlerSettings } from '@/lib/document/crawler-settings';
import type { Decision } from '@/lib/document/settings-edit';
import { toCrawlerSettings } from '../crawler-settings';
import { toJson } from '../json';
import { lockSite } from './lock-site';
import type { Transaction } from './transaction';

/** Replaces which crawlers may come. `decide` says by what, from what holds. */
export async function writeCrawlers(
  tx: Transaction,
  decide: (before: CrawlerSettings) => CrawlerSettings,
): Promise<Decision<CrawlerSettings>> {
  await lockSite(tx);
  const where = { id: 1 };
  const row = await tx.site.findUnique({ where, select: { crawlers: true } });
  const before = toCrawlerSettings(row?.crawlers);
  const after = decide(before);
  await tx.site.update({ where, data: { crawlers: toJson(after) } });
  return { before, after };
}
