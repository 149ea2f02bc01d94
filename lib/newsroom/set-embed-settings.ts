import { writeAudit } from '@/lib/data/write/audit';
import { writeEmbedSettings } from '@/lib/data/write/embed-settings';
import { inTransaction } from '@/lib/data/write/transaction';
import type { EmbedSettings } from '@/lib/document/embed-settings';
import { assertCan, type NewsroomContext } from './context';

/**
 * Decides whose frames readers may open. Published pages and what they allow (Content-Security-Policy) follow at once.
 * @throws Problem `not-allowed`
 */
export async function setEmbedSettings(
  { viewer, now }: NewsroomContext,
  settings: EmbedSettings,
): Promise<void> {
  assertCan(viewer, 'site.embeds');
  await inTransaction(async (tx) => {
    const before = await writeEmbedSettings(tx, settings);
    const entry = { subjectKind: 'site', subjectId: '1', verb: 'site.embeds' } as const;
    await writeAudit(tx, {
      at: now(),
      personId: viewer.id,
      ...entry,
      detail: { before: { ...before }, after: { ...settings } },
    });
  });
}
