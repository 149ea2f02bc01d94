import { writeAudit } from '@/lib/data/write/audit';
import { findRemovedSection, forgetRemoval } from '@/lib/data/write/removed-sections';
import { findSection, insertSection, lockSections } from '@/lib/data/write/sections';
import { inTransaction } from '@/lib/data/write/transaction';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from '../context';
import { clearAddress } from './section-address';
import { assertUnlikeOthers } from './section-words';

/**
 * Brings a section back that was taken away, with its address and its front, as the last of the navigation. Stories that went
 * to another one stay there.
 * @throws Problem `not-allowed`, `not-found`; `section-name-taken`, `section-address-taken`, `section-address-redirects` where
 * its name or address went to something else meanwhile
 */
export async function restoreSection(
  { viewer, now }: NewsroomContext,
  { id }: { id: string },
): Promise<void> {
  assertCan(viewer, 'site.sections');
  await inTransaction(async (tx) => {
    await lockSections(tx);
    const removed = isId(id) ? await findRemovedSection(tx, id) : null;
    if (!removed) throw new Problem('not-found');
    const { movedToId, ...section } = removed;
    await assertUnlikeOthers(tx, section);
    const target = movedToId ? await findSection(tx, movedToId) : null;
    await clearAddress(tx, `/${section.slug}`, target && `/${target.slug}`);
    await insertSection(tx, section);
    await forgetRemoval(tx, id);
    const about = { verb: 'section.restore', subjectKind: 'section', subjectId: id } as const;
    const { name, slug } = section;
    await writeAudit(tx, { at: now(), personId: viewer.id, ...about, detail: { name, slug } });
  });
}
