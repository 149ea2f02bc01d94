import { readSiteSettings } from '@/lib/data/site-settings';
import { addJob } from '@/lib/data/write/add-job';
import { writeAudit } from '@/lib/data/write/audit';
import { keepSiteDraft, writeSiteSettings } from '@/lib/data/write/site-settings';
import { inTransaction, type Transaction } from '@/lib/data/write/transaction';
import type { Decision } from '@/lib/document/settings-edit';
import { fromSiteFields, toSiteFields } from '@/lib/document/site/site-fields';
import type { SiteSettings } from '@/lib/document/site/site-settings';
import { assertLeadsNowhere } from '../assert-leads-nowhere';
import { assertCan, type NewsroomContext } from '../context';
import { mergeSettings } from '../merge-settings';
import { withKnownLocale } from './known-locale';
import { withKnownLogo } from './known-logo';

/** Settings as they may be kept where others hold now. */
async function judge(tx: Transaction, settings: SiteSettings, stored: SiteSettings): Promise<SiteSettings> {
  return withKnownLogo(tx, await withKnownLocale(tx, settings, stored));
}

/** @throws Problem `address-redirects` where a policy that is new would have its page */
async function assertPoliciesLeadNowhere(
  tx: Transaction,
  settings: SiteSettings,
  stored: SiteSettings,
): Promise<void> {
  const had = new Set(stored.policies.map(({ kind }) => kind));
  for (const { kind } of settings.policies)
    if (!had.has(kind)) await assertLeadsNowhere(tx, `/policies/${kind}`);
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
  await inTransaction(async (tx) => keepSiteDraft(tx, await judge(tx, settings, await readSiteSettings(tx))));
}

const shape = { toFields: toSiteFields, fromFields: fromSiteFields };

/**
 * Decides what the site is called, its language and zone, how it looks, where its navigation and footer lead, and by what
 * rules it works. Every page follows at once. Nothing that is planned moves: plans, deadlines, embargoes and live coverage
 * have the zone in which they were made.
 * @param base what the person began from: what others changed since stays; without it everything is replaced
 * @throws Problem `not-allowed`, `language-unknown`, `zone-unknown`, `logo-refused`, `logo-gone`; `address-redirects` where the
 * page of a new policy would be; `settings-changed` with the fields, as `SiteFields` names them
 */
export async function setSiteSettings(
  { viewer, now }: NewsroomContext,
  settings: SiteSettings,
  base?: SiteSettings,
): Promise<Decision<SiteSettings>> {
  assertCan(viewer, 'site.look');
  return inTransaction(async (tx) => {
    const at = now();
    const decision = await writeSiteSettings(
      tx,
      async (stored) => {
        const wanted = await judge(tx, mergeSettings(base, settings, stored, shape), stored);
        await assertPoliciesLeadNowhere(tx, wanted, stored);
        return wanted;
      },
      at,
    );
    await addJob(tx, 'find-stale-cards', {}, { subject: 'look', priority: 5 });
    await writeAudit(tx, {
      at,
      personId: viewer.id,
      verb: 'site.look',
      subjectKind: 'site',
      subjectId: '1',
      detail: { ...decision },
    });
    return decision;
  });
}
