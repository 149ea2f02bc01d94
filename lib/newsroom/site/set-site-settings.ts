import { readSiteSettings } from '@/lib/data/site-settings';
import { addJob } from '@/lib/data/write/add-job';
import { writeAudit } from '@/lib/data/write/audit';
import { keepSiteDraft, writeSiteSettings } from '@/lib/data/write/site-settings';
import { inTransaction, type Transaction } from '@/lib/data/write/transaction';
import type { SiteSettings } from '@/lib/document/site/site-settings';
import { assertLeadsNowhere } from '../assert-leads-nowhere';
import { assertCan, type NewsroomContext } from '../context';
import { withKnownLocale } from './known-locale';
import { withKnownLogo } from './known-logo';

/** Settings as they may be kept, and what holds now. */
async function judge(tx: Transaction, settings: SiteSettings) {
  const before = await readSiteSettings(tx);
  return { before, wanted: await withKnownLogo(tx, await withKnownLocale(tx, settings, before)) };
}

/**
 * Keeps settings for a look at the site in them. Readers see nothing of it.
 * @throws Problem `not-allowed`, `language-unknown`, `zone-unknown`, `logo-refused`, `logo-gone`
 */
export async function previewSiteSettings(
  { viewer }: NewsroomContext,
  settings: SiteSettings,
): Promise<void> {
  assertCan(viewer, 'site.look');
  await inTransaction(async (tx) => keepSiteDraft(tx, (await judge(tx, settings)).wanted));
}

/**
 * Decides what the site is called, its language and zone, how it looks, where its navigation and footer lead, and by what
 * rules it works. Every page follows at once. Nothing that is planned moves: plans, deadlines, embargoes and live coverage
 * have the zone in which they were made.
 * @returns what held before, for an undo
 * @throws Problem `not-allowed`, `language-unknown`, `zone-unknown`, `logo-refused`, `logo-gone`; `address-redirects` where the
 * page of a new policy would be
 */
export async function setSiteSettings(
  { viewer, now }: NewsroomContext,
  settings: SiteSettings,
): Promise<SiteSettings> {
  assertCan(viewer, 'site.look');
  return inTransaction(async (tx) => {
    const { before, wanted } = await judge(tx, settings);
    const at = now();
    await writeSiteSettings(tx, wanted, { before, at });
    const had = new Set(before.policies.map(({ kind }) => kind));
    for (const { kind } of wanted.policies)
      if (!had.has(kind)) await assertLeadsNowhere(tx, `/policies/${kind}`);
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
