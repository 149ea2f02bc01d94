import { writeAudit } from '@/lib/data/write/audit';
import { cancelFrontPlans } from '@/lib/data/write/fronts';
import { movePeople, moveStories } from '@/lib/data/write/move-stories';
import { removeSectionRow } from '@/lib/data/write/removed-sections';
import { recordSectionEvent } from '@/lib/data/write/section-events';
import { countInSection, findSection, lockSections } from '@/lib/data/write/sections';
import { inTransaction } from '@/lib/data/write/transaction';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from '../context';
import { leadFronts } from '../fronts/lead-fronts';
import { leadOn } from './section-address';

/** Moving a story takes half a millisecond; an old section may have a hundred thousand. */
const longest = 300_000;

/**
 * Takes a section away. What belongs to it goes to another one in the same act: its stories, published or not, which keep their
 * addresses, whoever is limited to it, and slots of fronts that it fills. Its own address leads there then; of one that had
 * nothing it says that it is gone. It can be brought back (`restoreSection`), without what belonged to it.
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
    const moved = isTarget ? await moveStories(tx, id, moveToId) : { all: 0, shown: 0 };
    await lockSections(tx);
    const section = await find(id);
    const target = isTarget ? await find(moveToId) : null;
    if (!section || (moveToId !== null && !target)) throw new Problem('not-found');
    const at = now();
    const people = target ? await movePeople(tx, id, target.id) : 0;
    const left = await countInSection(tx, id, at);
    if (left.stories > 0 || left.people > 0) throw new Problem('section-used', { ...left });
    const { version: _, ...words } = section;
    const by = { personId: viewer.id, at };
    // Fronts are held after their sections, by everybody.
    await removeSectionRow(tx, { ...words, movedToId: target?.id ?? null, ...by });
    await cancelFrontPlans(tx, id, at);
    const fronts = target ? await leadFronts(tx, { from: id, to: target.id, ...by }) : 0;
    if (target) await leadOn(tx, `/${section.slug}`, `/${target.slug}`, by);
    const detail = { ...words, ...(target && { movedTo: target.name, stories: moved.all, people, fronts }) };
    const about = { verb: 'section.remove', subjectKind: 'section', subjectId: id } as const;
    await writeAudit(tx, { at, personId: viewer.id, ...about, detail });
    const happened = {
      kind: 'section.removed',
      section,
      successor: target,
      stories: moved.shown,
      at,
    } as const;
    await recordSectionEvent(tx, happened);
    return { moved: moved.all };
  }, longest);
}
