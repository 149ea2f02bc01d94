import { writeAudit } from '@/lib/data/write/audit';
import { writePhotoSettings } from '@/lib/data/write/photo-settings';
import { inTransaction } from '@/lib/data/write/transaction';
import type { CreditStyle } from '@/lib/document/credit-style';
import type { Decision } from '@/lib/document/settings-edit';
import { assertCan, type NewsroomContext } from './context';
import { mergeSettings } from './merge-settings';

interface Decided {
  creditStyle: CreditStyle;
  labelAi: boolean;
}

/** Parts of the style are decided one by one. */
const shape = {
  toFields: ({ creditStyle, labelAi }: Decided) => ({ ...creditStyle, labelAi }),
  fromFields: ({ labelAi, ...creditStyle }: CreditStyle & { labelAi: boolean }): Decided => ({
    creditStyle,
    labelAi,
  }),
};

/**
 * Decides how every credit is printed and whether readers are told of AI. Published pages and feeds follow at once. What
 * stands inside the files doesn't depend on it: their credit line has the usual form, whatever style pages print.
 * @param base what the person began from: what others changed since stays; without it everything is replaced
 * @throws Problem `not-allowed`, `settings-changed`
 */
export async function setPhotoSettings(
  { viewer, now }: NewsroomContext,
  settings: Decided,
  base?: Decided,
): Promise<Decision<Decided>> {
  assertCan(viewer, 'site.credits');
  return inTransaction(async (tx) => {
    const at = now();
    const decision = await writePhotoSettings(
      tx,
      (stored) => mergeSettings(base, settings, stored, shape),
      at,
    );
    const entry = { subjectKind: 'site', subjectId: '1', verb: 'site.credits' } as const;
    await writeAudit(tx, { at, personId: viewer.id, ...entry, detail: { ...decision } });
    return decision;
  });
}
