import type { Decision } from '@/lib/document/settings-edit';
import { lookOf, type SiteSettings } from '@/lib/document/site/site-settings';
import { toJson } from '../json';
import { Prisma } from '../prisma/client';
import { readSiteSettings } from '../site-settings';
import { lockSite } from './lock-site';
import type { Transaction } from './transaction';

/** Keeps settings that somebody is looking at, for their preview. */
export async function keepSiteDraft(tx: Transaction, settings: SiteSettings): Promise<void> {
  await tx.site.update({ where: { id: 1 }, data: { draft: toJson(settings) } });
}

/** Replaces what the newsroom has decided about its site. `decide` says by what, from what holds. */
export async function writeSiteSettings(
  tx: Transaction,
  decide: (before: SiteSettings) => Promise<SiteSettings>,
  at: Date,
): Promise<Decision<SiteSettings>> {
  await lockSite(tx);
  const before = await readSiteSettings(tx);
  const settings = await decide(before);
  const { name, tagline, description, language, zone } = settings;
  const look = toJson(lookOf(settings));
  await tx.site.update({
    where: { id: 1 },
    data: { name, tagline, description, language, zone, look, draft: Prisma.DbNull },
  });
  const kept = new Map(before.policies.map((policy) => [policy.kind, policy]));
  const changed = settings.policies.filter(({ kind, title, text }) => {
    const known = kept.get(kind);
    return known?.title !== title || known.text !== text;
  });
  await tx.sitePolicy.deleteMany({
    where: {
      kind: { notIn: settings.policies.filter((one) => !changed.includes(one)).map(({ kind }) => kind) },
    },
  });
  await tx.sitePolicy.createMany({ data: changed.map((policy) => ({ ...policy, changedAt: at })) });
  return { before, after: settings };
}
