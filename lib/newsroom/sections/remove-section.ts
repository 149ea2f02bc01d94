import { writeAudit } from '@/lib/data/write/audit';
import { cancelFrontPlans } from '@/lib/data/write/fronts';
import { movePeople, moveStories } from '@/lib/data/write/move-stories';
import { removeSectionRow } from '@/lib/data/write/removed-sections';
import { countInSection, findSection, lockSections } from '@/lib/data/write/sections';
import { inTransaction } from '@/lib/data/write/transaction';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from '../context';
import { leadOn } from './section-address';

/** Moving a story takes half a millisecond; an old section may have a hundred thousand. */
const longest = 300_000;

/**
 * Takes a section away. What belongs to it goes to another one in the same act: its stories, published or not, which keep their
 * addresses, and whoever is limited to it. Its own address leads there then; of one that had nothing it says that it is
 * gone. It can be brought back (`restoreSection`), without its stories.
 * @param moveToId the section that gets its stories; null for one that has none
 * @returns how many stories were moved
 * @throws Problem `not-allowed`, `not-found`; `section-used` with `stories` and `people` where it needs another one
 */
export async function removeSection(
  { viewer, now }: NewsroomContext,
  { id, moveToId }: { id: string; moveToId: string | null },
): Promise<{ moved: number }> {
  assertCan(viewer, 'site.sections');
  return inTransaction(async (tx) => {
    const find = (one: string) => (isId(one) ? findSection(tx, one) : null);
    const isTarget = moveToId !== null && moveToId !== id && (await find(moveToId)) !== null;
    // Before the lock that publications wait for while they hold a story.
    const moved = isTarget ? await moveStories(tx, id, moveToId) : 0;
    await lockSections(tx);
    const section = await find(id);
    const target = isTarget ? await find(moveToId) : null;
    if (!section || (moveToId !== null && !target)) throw new Problem('not-found');
    const at = now();
    const people = target ? await movePeople(tx, id, target.id) : 0;
    const left = await countInSection(tx, id, at);
    if (left.stories > 0 || left.people > 0) throw new Problem('section-used', { ...left });
    await cancelFrontPlans(tx, id, at);
    const { version: _, ...words } = section;
    await removeSectionRow(tx, { ...words, movedToId: target?.id ?? null, at, personId: viewer.id });
    const by = { personId: viewer.id, at };
    if (target) await leadOn(tx, `/${section.slug}`, `/${target.slug}`, by);
    const detail = { ...words, ...(target && { movedTo: target.name, stories: moved, people }) };
    const about = { verb: 'section.remove', subjectKind: 'section', subjectId: id } as const;
    await writeAudit(tx, { at, personId: viewer.id, ...about, detail });
    return { moved };
  }, longest);
}
