import { writeAudit } from '@/lib/data/write/audit';
import { clearEmbargo, type Embargo, embargoAt } from '@/lib/data/write/embargoes';
import type { StoryHead } from '@/lib/data/write/find-story';
import type { Transaction } from '@/lib/data/write/transaction';
import { longestEmbargoNote } from '@/lib/document/shapes/embargo';
import { Problem } from '@/lib/kit/problem';
import { storySubject } from '@/lib/policy/story-subject';
import { assertCan, type NewsroomContext } from './context';

/** The problem of whoever would publish before an embargo ends. */
export function embargoed({ until, zone, wall }: Embargo): Problem {
  return new Problem('embargoed', { until: until.toISOString(), zone, wall });
}

/** @throws Problem `embargoed` while there is one that lasts at `at` */
export async function assertNoEmbargo(tx: Transaction, storyId: string, at: Date): Promise<void> {
  const embargo = await embargoAt(tx, storyId, at);
  if (embargo) throw embargoed(embargo);
}

/**
 * The right to break an embargo, and why.
 * @throws Problem `not-allowed`; `reason-missing` for no reason or an endless one
 */
export function reasonToBreak({ viewer }: NewsroomContext, story: StoryHead, given: string): string {
  assertCan(viewer, 'story.break-embargo', storySubject(story));
  const reason = given.trim();
  if (!reason || reason.length > longestEmbargoNote) {
    throw new Problem('reason-missing', { limit: longestEmbargoNote });
  }
  return reason;
}

/**
 * Lets a story that is held go out: an embargo that has ended is over for good, one that lasts stops it, unless somebody
 * who may gives a reason, which is logged.
 * @param overEmbargo the reason; undefined where nobody gave any
 * @throws Problem `embargoed`; those of `reasonToBreak`
 */
export async function passEmbargo(
  tx: Transaction,
  context: NewsroomContext,
  story: StoryHead,
  overEmbargo: string | undefined,
): Promise<void> {
  const at = context.now();
  const embargo = await embargoAt(tx, story.id, at);
  if (embargo) {
    if (overEmbargo === undefined) throw embargoed(embargo);
    const reason = reasonToBreak(context, story, overEmbargo);
    await writeAudit(tx, {
      at,
      personId: context.viewer.id,
      verb: 'story.embargo.break',
      subjectKind: 'story',
      subjectId: story.id,
      detail: { until: embargo.until.toISOString(), wall: embargo.wall, zone: embargo.zone, reason },
    });
  }
  await clearEmbargo(tx, story.id);
}
