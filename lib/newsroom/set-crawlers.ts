import { writeAudit } from '@/lib/data/write/audit';
import { writeCrawlers } from '@/lib/data/write/crawler-settings';
import { inTransaction } from '@/lib/data/write/transaction';
import type { CrawlerSettings } from '@/lib/document/crawler-settings';
import { assertCan, type NewsroomContext } from './context';

/**
 * Decides which crawlers are asked to stay away, and whom to tell of a hole. `robots.txt` follows at once.
 * @throws Problem `not-allowed`
 */
export async function setCrawlers(
  { viewer, now }: NewsroomContext,
  settings: CrawlerSettings,
): Promise<void> {
  assertCan(viewer, 'site.crawlers');
  await inTransaction(async (tx) => {
    const before = await writeCrawlers(tx, settings);
    const about = { subjectKind: 'site', subjectId: '1', verb: 'site.crawlers' } as const;
    const detail = { before: { ...before }, after: { ...settings } };
    await writeAudit(tx, { at: now(), personId: viewer.id, ...about, detail });
  });
}
