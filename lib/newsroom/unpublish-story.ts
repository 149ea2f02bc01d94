import { leadsToStory, pointAtRetraction, retireAddresses } from '@/lib/data/write/addresses';
import { writeAudit } from '@/lib/data/write/audit';
import { writeEmbedPlaces } from '@/lib/data/write/embed-places';
import { lockStory } from '@/lib/data/write/find-story';
import { writeRetraction } from '@/lib/data/write/retractions';
import { dropShareCard } from '@/lib/data/write/share-cards';
import { addStoryChange, closeStoryChanges } from '@/lib/data/write/story-changes';
import { recordStoryEvent } from '@/lib/data/write/story-events';
import { markUnpublished } from '@/lib/data/write/story-status';
import { tellStory } from '@/lib/data/write/tell-story';
import { lockAddresses, type Transaction } from '@/lib/data/write/transaction';
import { clearPublishedReferences } from '@/lib/data/write/write-references';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { storySubject } from '@/lib/policy/story-subject';
import { assertCan, type NewsroomContext } from './context';
import { inPublication, type PublicationWork } from './publish-photo-files';
import { parseRedirectTarget, pathOfTarget } from './redirect-target';
import { callOff } from './schedule-story';

export interface UnpublishRequest {
  id: string;
  /** What the address says from now on: 410, a redirect to `target`, or 200 with the `notice` that it is retracted. */
  answer: 'gone' | 'redirect' | 'retracted';
  /** A path of this site or an address elsewhere; only for `redirect`. */
  target: string;
  /** What was wrong, in plain words; only for `retracted`. */
  notice?: string;
}

/** How long the notice of a retraction may be. */
export const longestNotice = 4_000;

/**
 * Takes a story down. Its working copy, its updates and its first time stay; its pictures leave the public half
 * unless another story shows them.
 * @throws Problem `not-found`, `not-allowed`, `wrong-state`; `address-refused` for a target that is no address, that is
 * the story's own, or that is a story which readers can't open themselves; `notice-missing`
 */
export async function unpublishStory(context: NewsroomContext, request: UnpublishRequest): Promise<void> {
  if (!isId(request.id)) throw new Problem('not-found');
  await inPublication((tx, note) => unpublishWithin({ tx, note }, context, request));
}

/** The same within a publication that is under way. What was planned for the story is called off. */
export async function unpublishWithin(
  { tx, note }: PublicationWork,
  { viewer, now }: NewsroomContext,
  request: UnpublishRequest,
): Promise<void> {
  const target = request.answer === 'redirect' ? parseRedirectTarget(request.target) : null;
  if (request.answer === 'redirect' && !target) throw new Problem('address-refused', { field: 'target' });
  const notice = request.answer === 'retracted' ? noticeOf(request) : '';
  const story = await lockStory(tx, request.id);
  if (!story) throw new Problem('not-found');
  assertCan(viewer, 'story.unpublish', storySubject(story));
  if (!story.path) throw new Problem('wrong-state', { status: story.status });
  await assertLeadsSomewhere(tx, story.id, target);
  const at = now();
  const kind = notice ? 'story.retracted' : 'story.unpublished';
  await recordStoryEvent(tx, { storyId: story.id, kind, at, redirectTo: target });
  if (notice) await writeRetraction(tx, { storyId: story.id, notice, at });
  await addStoryChange(tx, { storyId: story.id, kind: 'taken_down', at, version: null });
  await closeStoryChanges(tx, story.id);
  await dropShareCard(tx, story.id);
  await markUnpublished(tx, story.id, notice ? 'retracted' : 'unpublished');
  await writeEmbedPlaces(tx, story.id, at);
  await callOff(tx, story.id, { verb: 'unpublish' }, at);
  if (notice) await pointAtRetraction(tx, story.id, story.path);
  else await retireAddresses(tx, story.id, target);
  await writeAudit(tx, {
    at,
    personId: viewer.id,
    verb: notice ? 'story.retract' : 'story.unpublish',
    subjectKind: 'story',
    subjectId: story.id,
    detail: { path: story.path, target, ...(notice && { notice }) },
  });
  await tellStory(tx, story.id);
  note(await clearPublishedReferences(tx, story.id));
}

/** @throws Problem `notice-missing` for an empty or an endless one */
function noticeOf({ notice = '' }: UnpublishRequest): string {
  const words = notice.trim();
  if (!words || words.length > longestNotice) throw new Problem('notice-missing', { limit: longestNotice });
  return words;
}

/** A story may lead to another only while that one is live: two that lead to each other would send readers in circles. */
async function assertLeadsSomewhere(tx: Transaction, storyId: string, target: string | null): Promise<void> {
  const path = target && pathOfTarget(target);
  if (!path) return;
  await lockAddresses(tx);
  const found = await leadsToStory(tx, path);
  if (found && (found.storyId === storyId || !found.live)) {
    throw new Problem('address-refused', { field: 'target' });
  }
}
