import { writeAudit } from '@/lib/data/write/audit';
import { insertSection, lockSections } from '@/lib/data/write/sections';
import { inTransaction } from '@/lib/data/write/transaction';
import type { SectionWords } from '@/lib/document/shapes/section';
import { newId } from '@/lib/kit/ids';
import { assertCan, type NewsroomContext } from '../context';
import { clearAddress } from './section-address';
import { assertUnlikeOthers, readSectionWords } from './section-words';

/**
 * Adds a section as the last of the navigation. Its page is there at once, with a front that fills itself.
 * @returns its id and the address that it got
 * @throws Problem `not-allowed`; `section-name-missing`, `section-name-taken`; `section-address-missing`,
 * `section-address-wrong`, `section-address-reserved`, `section-address-taken`, `section-address-redirects`
 */
export async function makeSection(
  { viewer, now }: NewsroomContext,
  typed: SectionWords,
): Promise<{ id: string; slug: string }> {
  assertCan(viewer, 'site.sections');
  const words = readSectionWords(typed);
  const id = newId();
  return inTransaction(async (tx) => {
    await lockSections(tx);
    await assertUnlikeOthers(tx, { id, ...words });
    await clearAddress(tx, `/${words.slug}`, null);
    await insertSection(tx, { id, ...words });
    const about = { verb: 'section.make', subjectKind: 'section', subjectId: id } as const;
    await writeAudit(tx, { at: now(), personId: viewer.id, ...about, detail: { ...words } });
    return { id, slug: words.slug };
  });
}
