import { writeAudit } from '@/lib/data/write/audit';
import { clearRedirect, redirectAt } from '@/lib/data/write/redirects';
import { findRemovedSection, forgetRemoval } from '@/lib/data/write/removed-sections';
import { recordSectionEvent } from '@/lib/data/write/section-events';
import { insertSection, lockSections } from '@/lib/data/write/sections';
import { inTransaction } from '@/lib/data/write/transaction';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from '../context';
import { assertUnlikeOthers } from './section-words';

/**
 * Brings a section back that was taken away, with its address and its front, as the last of the navigation; what led on from that
 * address meanwhile is in the log. Stories that went to another one stay there.
 * @throws Problem `not-allowed`, `not-found`; `section-name-taken`, `section-address-taken` where its name or address went to
 * another section meanwhile
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
    const { movedToId: _, ...section } = removed;
    await assertUnlikeOthers(tx, section);
    const path = `/${section.slug}`;
    const redirect = await redirectAt(tx, path);
    if (redirect) await clearRedirect(tx, path);
    await insertSection(tx, section);
    await forgetRemoval(tx, id);
    const about = { verb: 'section.restore', subjectKind: 'section', subjectId: id } as const;
    const { name, slug } = section;
    const at = now();
    await recordSectionEvent(tx, { kind: 'section.restored', section, at });
    await writeAudit(tx, {
      at,
      personId: viewer.id,
      ...about,
      detail: { name, slug, redirect: redirect && { ...redirect } },
    });
  });
}
