import { writeAudit } from '@/lib/data/write/audit';
import { insertHelpline } from '@/lib/data/write/helplines';
import { inTransaction } from '@/lib/data/write/transaction';
import type { Helpline, HelplineInput } from '@/lib/document/shapes/helpline';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from './context';

/**
 * Adds a helpline that every story can show. It needs a number or an address to be of any help.
 * @throws Problem `not-allowed`, `invalid-fields`
 */
export async function createHelpline(
  { viewer, now }: NewsroomContext,
  input: HelplineInput,
): Promise<Helpline> {
  assertCan(viewer, 'helpline.create');
  if (!input.phone && !input.url) throw new Problem('invalid-fields', { field: 'phone' });
  return inTransaction(async (tx) => {
    const at = now();
    const helpline = await insertHelpline(tx, input, at);
    await writeAudit(tx, {
      at,
      personId: viewer.id,
      verb: 'helpline.create',
      subjectKind: 'helpline',
      subjectId: helpline.id,
      detail: { name: helpline.name },
    });
    return helpline;
  });
}
