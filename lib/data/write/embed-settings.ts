import type { EmbedSettings } from '@/lib/document/embed-settings';
import type { Decision } from '@/lib/document/settings-edit';
import { toEmbedSettings } from '../embed-settings';
import { toJson } from '../json';
import { lockSite } from './lock-site';
import type { Transaction } from './transaction';

/** Replaces what the site decides about frames of platforms. `decide` says by what, from what holds. */
export async function writeEmbedSettings(
  tx: Transaction,
  decide: (before: EmbedSettings) => EmbedSettings,
): Promise<Decision<EmbedSettings>> {
  await lockSite(tx);
  const where = { id: 1 };
  const row = await tx.site.findUnique({ where, select: { embedSettings: true } });
  const before = toEmbedSettings(row?.embedSettings);
  const after = decide(before);
  await tx.site.update({ where, data: { embedSettings: toJson(after) } });
  return { before, after };
}
