import { insertFront, isFrontKey, lockFront, storeFront } from '@/lib/data/write/fronts';
import { inTransaction } from '@/lib/data/write/transaction';
import type { FrontSave } from '@/lib/document/shapes/desk-front';
import { Problem } from '@/lib/kit/problem';
import { frontSubject } from '@/lib/policy/front-subject';
import { assertCan, type NewsroomContext } from '../context';

/**
 * Stores a front as somebody leaves it, in the working copy: readers see nothing of it. The same save sent twice is
 * answered twice and stored once.
 * @returns the version that it has become
 * @throws Problem `not-allowed`; `not-found` for no such section; `stale-version` when somebody else saved meanwhile
 */
export async function saveFront(
  { viewer, now }: NewsroomContext,
  { key, baseVersion, saveId, document }: FrontSave,
): Promise<{ version: number }> {
  assertCan(viewer, 'front.edit', frontSubject(key));
  return inTransaction(async (tx) => {
    if (!(await isFrontKey(tx, key))) throw new Problem('not-found');
    const version = baseVersion + 1;
    const front = { key, version, saveId, document, personId: viewer.id, at: now() };
    if (baseVersion === 0 && (await insertFront(tx, front))) return { version };
    const held = await lockFront(tx, key);
    if (held?.saveId === saveId) return { version: held.version };
    if (held?.version !== baseVersion) throw new Problem('stale-version', { version: held?.version ?? 0 });
    await storeFront(tx, front);
    return { version };
  });
}
