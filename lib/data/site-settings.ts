import { type SiteSettings, siteSettingsSchema, toSiteLook } from '@/lib/document/site/site-settings';
import { database } from './client';
import type { Prisma } from './prisma/client';

/** Everything that the newsroom has decided about its site, with the texts of its policies. */
export async function readSiteSettings(from: Prisma.TransactionClient = database()): Promise<SiteSettings> {
  const select = {
    name: true,
    tagline: true,
    description: true,
    language: true,
    zone: true,
    look: true,
  } as const;
  const row = await from.site.findUnique({ where: { id: 1 }, select });
  const texts = await from.sitePolicy.findMany({ select: { kind: true, text: true } });
  const { policies, ...look } = toSiteLook(row?.look);
  const known = new Map(texts.map(({ kind, text }) => [kind, text]));
  return {
    name: row?.name ?? 'Dateline',
    tagline: row?.tagline ?? '',
    description: row?.description ?? '',
    language: row?.language ?? 'en',
    zone: row?.zone ?? 'UTC',
    ...look,
    policies: policies.map((policy) => ({ ...policy, text: known.get(policy.kind) ?? '' })),
  };
}

/** Settings that somebody is looking at and has not published; null for none. */
export async function readSiteDraft(): Promise<SiteSettings | null> {
  const row = await database().site.findUnique({ where: { id: 1 }, select: { draft: true } });
  return siteSettingsSchema.safeParse(row?.draft).data ?? null;
}
