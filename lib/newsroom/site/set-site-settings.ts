import { addJob } from '@/lib/data/write/add-job';
import { writeAudit } from '@/lib/data/write/audit';
import { keepSiteDraft, writeSiteSettings } from '@/lib/data/write/site-settings';
import { inTransaction } from '@/lib/data/write/transaction';
import type { SiteSettings } from '@/lib/document/site/site-settings';
import { assertCan, type NewsroomContext } from '../context';
import { cleanLogo } from './clean-logo';

const clean = (settings: SiteSettings): SiteSettings => ({ ...settings, logo: cleanLogo(settings.logo) });

/**
 * Keeps settings for a look at the site in them. Readers see nothing of it.
 * @throws Problem `not-allowed`, `logo-refused`
 */
export async function previewSiteSettings(
  { viewer }: NewsroomContext,
  settings: SiteSettings,
): Promise<void> {
  assertCan(viewer, 'site.look');
  const kept = clean(settings);
  await inTransaction((tx) => keepSiteDraft(tx, kept));
}

/**
 * Decides what the site is called, how it looks, where its navigation and footer lead, and by what rules it works. Every
 * page follows at once.
 * @returns what held before, for an undo
 * @throws Problem `not-allowed`, `logo-refused`
 */
export async function setSiteSettings(
  { viewer, now }: NewsroomContext,
  settings: SiteSettings,
): Promise<SiteSettings> {
  assertCan(viewer, 'site.look');
  const wanted = clean(settings);
  return inTransaction(async (tx) => {
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
