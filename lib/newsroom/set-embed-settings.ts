import { writeAudit } from '@/lib/data/write/audit';
import { writeEmbedSettings } from '@/lib/data/write/embed-settings';
import { inTransaction } from '@/lib/data/write/transaction';
import type { EmbedSettings } from '@/lib/document/embed-settings';
import type { Decision } from '@/lib/document/settings-edit';
import { assertCan, type NewsroomContext } from './context';
import { mergeSettings } from './merge-settings';

/**
 * Decides whose frames readers may open. Published pages and what they allow (Content-Security-Policy) follow at once.
 * @param base what the person began from: what others changed since stays; without it everything is replaced
 * @throws Problem `not-allowed`, `settings-changed`
 */
export async function setEmbedSettings(
  { viewer, now }: NewsroomContext,
  settings: EmbedSettings,
  base?: EmbedSettings,
): Promise<Decision<EmbedSettings>> {
  assertCan(viewer, 'site.embeds');
  return inTransaction(async (tx) => {
    const decision = await writeEmbedSettings(tx, (stored) => mergeSettings(base, settings, stored));
    const entry = { subjectKind: 'site', subjectId: '1', verb: 'site.embeds' } as const;
    await writeAudit(tx, { at: now(), personId: viewer.id, ...entry, detail: { ...decision } });
    return decision;
  });
}
