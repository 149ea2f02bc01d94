import { writeAudit } from '@/lib/data/write/audit';
import { writePhotoSettings } from '@/lib/data/write/photo-settings';
import { inTransaction } from '@/lib/data/write/transaction';
import type { CreditStyle } from '@/lib/document/credit-style';
import { assertCan, type NewsroomContext } from './context';

/**
 * Decides how every credit is printed and whether readers are told of AI. Published pages and feeds follow at once. What
 * stands inside the files doesn't depend on it: their credit line has the usual form, whatever style pages print.
 * @throws Problem `not-allowed`
 */
export async function setPhotoSettings(
  { viewer, now }: NewsroomContext,
  { creditStyle, labelAi }: { creditStyle: CreditStyle; labelAi: boolean },
): Promise<void> {
  assertCan(viewer, 'site.credits');
  await inTransaction(async (tx) => {
    const at = now();
    const before = await writePhotoSettings(tx, { creditStyle, labelAi }, at);
    const entry = { subjectKind: 'site', subjectId: '1', verb: 'site.credits' } as const;
    await writeAudit(tx, {
      at,
      personId: viewer.id,
      ...entry,
      detail: { before: { ...before }, after: { creditStyle, labelAi } },
    });
  });
}
