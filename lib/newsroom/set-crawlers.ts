import { writeAudit } from '@/lib/data/write/audit';
import { writeCrawlers } from '@/lib/data/write/crawler-settings';
import { inTransaction } from '@/lib/data/write/transaction';
import type { CrawlerSettings } from '@/lib/document/crawler-settings';
import type { Decision } from '@/lib/document/settings-edit';
import { assertCan, type NewsroomContext } from './context';
import { mergeSettings } from './merge-settings';

/**
 * Decides which crawlers are asked to stay away, and whom to tell of a hole. `robots.txt` follows at once.
 * @param base what the person began from: what others changed since stays; without it everything is replaced
 * @throws Problem `not-allowed`, `settings-changed`
 */
export async function setCrawlers(
  { viewer, now }: NewsroomContext,
  settings: CrawlerSettings,
  base?: CrawlerSettings,
): Promise<Decision<CrawlerSettings>> {
  assertCan(viewer, 'site.crawlers');
  return inTransaction(async (tx) => {
    const decision = await writeCrawlers(tx, (stored) => mergeSettings(base, settings, stored));
    const about = { subjectKind: 'site', subjectId: '1', verb: 'site.crawlers' } as const;
    await writeAudit(tx, { at: now(), personId: viewer.id, ...about, detail: { ...decision } });
    return decision;
  });
}
