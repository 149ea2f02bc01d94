import { writeAudit } from '@/lib/data/write/audit';
import { lockSections, orderSections, sectionOrder } from '@/lib/data/write/sections';
import { inTransaction } from '@/lib/data/write/transaction';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from '../context';

/**
 * Gives a section another place in the navigation: before another one, or after all. Two people who move different ones at
 * once both get what they wanted.
 * @throws Problem `not-allowed`; `not-found` for a section that is no more
 */
export async function moveSection(
  { viewer, now }: NewsroomContext,
  { id, beforeId }: { id: string; beforeId: string | null },
): Promise<void> {
  assertCan(viewer, 'site.sections');
  await inTransaction(async (tx) => {
    await lockSections(tx);
    const order = await sectionOrder(tx);
    const from = order.indexOf(id);
    if (from < 0 || (beforeId !== null && !order.includes(beforeId))) throw new Problem('not-found');
    if (beforeId === id) return;
    const rest = order.filter((other) => other !== id);
    const place = beforeId === null ? rest.length : rest.indexOf(beforeId);
    await orderSections(tx, rest.toSpliced(place, 0, id));
    if (place === from) return;
    const about = { verb: 'section.move', subjectKind: 'section', subjectId: id } as const;
    await writeAudit(tx, {
      at: now(),
      personId: viewer.id,
      ...about,
      detail: { from: from + 1, to: place + 1 },
    });
  });
}
