import { writeAudit } from '@/lib/data/write/audit';
import { recordSectionEvent } from '@/lib/data/write/section-events';
import { findSection, lockSections, writeSection } from '@/lib/data/write/sections';
import { inTransaction } from '@/lib/data/write/transaction';
import type { SectionWords } from '@/lib/document/shapes/section';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from '../context';
import { clearAddress, leadOn } from './section-address';
import { assertUnlikeOthers, readSectionWords } from './section-words';

export interface SectionEdit extends SectionWords {
  id: string;
  /** The version that the person changed. */
  baseVersion: number;
}

/**
 * Says what a section is called, where it stands, and how it looks. Readers see it at once. Where its address changes the one
 * of before leads there; stories keep the addresses that they have.
 * @returns its new version, and its address
 * @throws Problem `not-allowed`, `not-found`; `stale-version` when somebody else was first; what `makeSection` throws
 */
export async function editSection(
  { viewer, now }: NewsroomContext,
  { id, baseVersion, ...typed }: SectionEdit,
): Promise<{ version: number; slug: string }> {
  assertCan(viewer, 'site.sections');
  const words = readSectionWords(typed);
  return inTransaction(async (tx) => {
    await lockSections(tx);
    const section = isId(id) ? await findSection(tx, id) : null;
    if (!section) throw new Problem('not-found');
    const { version: known, id: _, ...before } = section;
    if (known !== baseVersion) throw new Problem('stale-version', { version: known });
    await assertUnlikeOthers(tx, { id, ...words });
    const at = now();
    const [path, former] = [`/${words.slug}`, `/${before.slug}`];
    if (path !== former) await clearAddress(tx, path, former);
    const version = await writeSection(tx, { id, ...words });
    if (path !== former) await leadOn(tx, former, path, { personId: viewer.id, at });
    const isRenamed = path !== former || words.name !== before.name;
    if (isRenamed)
      await recordSectionEvent(tx, { kind: 'section.renamed', section: { id, ...words }, before, at });
    const about = { verb: 'section.edit', subjectKind: 'section', subjectId: id } as const;
    await writeAudit(tx, { at, personId: viewer.id, ...about, detail: { before, ...words } });
    return { version, slug: words.slug };
  });
}
