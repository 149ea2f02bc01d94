import { addJob } from '@/lib/data/write/add-job';
import { writeAudit } from '@/lib/data/write/audit';
import { keepSiteDraft, writeSiteSettings } from '@/lib/data/write/site-settings';
import { inTransaction } from '@/lib/data/write/transaction';
import type { SiteSettings } from '@/lib/document/site/site-settings';
import { assertCan, type NewsroomContext } from '../context';
import { withKnownLogo } from './known-logo';

/**
 * Keeps settings for a look at the site in them. Readers see nothing of it.
 * @throws Problem `not-allowed`, `logo-refused`, `logo-gone`
 */
export async function previewSiteSettings(
  { viewer }: NewsroomContext,
  settings: SiteSettings,
): Promise<void> {
  assertCan(viewer, 'site.look');
  await inTransaction(async (tx) => keepSiteDraft(tx, await withKnownLogo(tx, settings)));
}

/**
 * Decides what the site is called, how it looks, where its navigation and footer lead, and by what rules it works. Every
 * page follows at once.
 * @returns what held before, for an undo
 * @throws Problem `not-allowed`, `logo-refused`, `logo-gone`
 */
export async function setSiteSettings(
  { viewer, now }: NewsroomContext,
  settings: SiteSettings,
): Promise<SiteSettings> {
  assertCan(viewer, 'site.look');
  return inTransaction(async (tx) => {
    const wanted = await withKnownLogo(tx, settings);
    const at = now();
    const before = await writeSiteSettings(tx, wanted, at);
    await addJob(tx, 'find-stale-cards', {}, { subject: 'look', priority: 5 });
    await writeAudit(tx, {
      at,
      personId: viewer.id,
      verb: 'site.look',
      subjectKind: 'site',
      subjectId: '1',
      detail: { before: { ...before }, after: { ...wanted } },
    });
    return before;
  });
}
