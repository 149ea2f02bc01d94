import { holdSections } from '@/lib/data/write/front-sections';
import { insertFront, isFrontKey, lockFront, storeFront } from '@/lib/data/write/fronts';
import { inTransaction } from '@/lib/data/write/transaction';
import { sectionsNamed } from '@/lib/document/fronts/front-sections';
import type { FrontSave } from '@/lib/document/shapes/desk-front';
import { Problem } from '@/lib/kit/problem';
import { frontSubject } from '@/lib/policy/front-subject';
import { assertCan, type NewsroomContext } from '../context';
import { assertInReach } from '../when-meant';
import { leadSources } from './lead-sources';

/**
 * Stores a front as somebody leaves it, in the working copy: readers see nothing of it. The same save sent twice is
 * answered twice and stored once. Slots that name a section of before are led to where its stories are.
 * @returns the version that it has become
 * @throws Problem `not-allowed`; `time-too-far` for the end of a story's place; `not-found` for no such section; `stale-version` when somebody else saved meanwhile
 */
export async function saveFront(
  { viewer, now }: NewsroomContext,
  { key, baseVersion, saveId, document }: FrontSave,
): Promise<{ version: number }> {
  assertCan(viewer, 'front.edit', frontSubject(key));
  assertInReach(...document.slots.flatMap(({ pins }) => pins.map(({ until }) => until)));
  return inTransaction(async (tx) => {
    if (!(await isFrontKey(tx, key))) throw new Problem('not-found');
    const version = baseVersion + 1;
    const front = async () => {
      const led = await leadSources(tx, document);
      return { key, version, saveId, document: led, personId: viewer.id, at: now() };
    };
    // Whoever takes a section away holds all fronts, but not one that isn't there yet.
    if (baseVersion === 0) await holdSections(tx, sectionsNamed(document));
    if (baseVersion === 0 && (await insertFront(tx, await front()))) return { version };
    const held = await lockFront(tx, key);
    if (held?.saveId === saveId) return { version: held.version };
    if (held?.version !== baseVersion) throw new Problem('stale-version', { version: held?.version ?? 0 });
    await storeFront(tx, await front());
    return { version };
  });
}
