import { retireAddresses } from '@/lib/data/write/addresses';
import { writeAudit } from '@/lib/data/write/audit';
import { lockStory } from '@/lib/data/write/find-story';
import { markUnpublished } from '@/lib/data/write/story-status';
import { inTransaction } from '@/lib/data/write/transaction';
import { clearPublishedReferences } from '@/lib/data/write/write-references';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { safeWebAddress } from '@/lib/kit/url-policy';
import { assertCan, type NewsroomContext } from './context';
import { withdrawPhotoFiles } from './publish-photo-files';

export interface UnpublishRequest {
  id: string;
  /** What the address says from now on: 410, or a redirect to `target`. */
  answer: 'gone' | 'redirect';
  /** A path of this site or an address elsewhere; only for `redirect`. */
  target: string;
}

/** A path of this site, or an absolute web address. `//host` is neither. */
function parseTarget(target: string): string | null {
  const path = target.trim();
  if (/^\/(?![/\\])[^\s\\]*$/.test(path)) return path;
  return safeWebAddress(path);
}

/**
 * Takes a story down. Its working copy, its updates and its first time stay; its pictures leave the public half
 * unless another story shows them.
 * @throws Problem `not-found`, `not-allowed`, `wrong-state`, `address-refused`
 */
export async function unpublishStory(
  { viewer, now }: NewsroomContext,
  request: UnpublishRequest,
): Promise<void> {
  if (!isId(request.id)) throw new Problem('not-found');
  const target = request.answer === 'redirect' ? parseTarget(request.target) : null;
  if (request.answer === 'redirect' && !target) throw new Problem('address-refused', { field: 'target' });
  const photos = await inTransaction(async (tx) => {
    const story = await lockStory(tx, request.id);
    if (!story) throw new Problem('not-found');
    assertCan(viewer, 'story.unpublish', { kind: 'story', createdById: story.createdById });
    if (!story.path) throw new Problem('wrong-state', { status: story.status });
    if (target === story.path) throw new Problem('address-refused', { field: 'target' });
    await markUnpublished(tx, story.id);
    await retireAddresses(tx, story.id, target);
    await writeAudit(tx, {
      at: now(),
      personId: viewer.id,
      verb: 'story.unpublish',
      subjectKind: 'story',
      subjectId: story.id,
      detail: { path: story.path, target },
    });
    return clearPublishedReferences(tx, story.id);
  });
  await withdrawPhotoFiles(photos);
}
