import type { EmbedSettings } from '@/lib/document/embed-settings';
import { toEmbedSettings } from '../embed-settings';
import { toJson } from '../json';
import type { Transaction } from './transaction';

/** Replaces what the site decides about frames of platforms. Returns what held before. */
export async function writeEmbedSettings(tx: Transaction, settings: EmbedSettings): Promise<EmbedSettings> {
  const where = { id: 1 };
  const before = await tx.site.findUnique({ where, select: { embedSettings: true } });
  await tx.site.update({ where, data: { embedSettings: toJson(settings) } });
  return toEmbedSettings(before?.embedSettings);
}
