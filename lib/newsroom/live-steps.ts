import { writeAudit } from '@/lib/data/write/audit';
import { lockStory, type StoryHead } from '@/lib/data/write/find-story';
import { type CoverageHead, findOwnCoverage, findReporting } from '@/lib/data/write/live-coverage';
import type { Transaction } from '@/lib/data/write/transaction';
import type { Reporting } from '@/lib/document/shapes/live';
import { isId } from '@/lib/kit/ids';
import { Problem, type ProblemDetail } from '@/lib/kit/problem';
import { liveSubject } from '@/lib/policy/story-subject';
import type { Verb } from '@/lib/policy/table';
import { assertCan, type NewsroomContext } from './context';

type LiveVerb = Extract<Verb, `live.${string}`>;

/**
 * Refuses whoever may not do this for the live coverage of a story.
 * @throws Problem `not-found`, `not-allowed`
 */
export async function assertLive(
  tx: Transaction,
  { viewer }: NewsroomContext,
  story: Pick<StoryHead, 'id' | 'createdById' | 'assigneeIds' | 'sectionId' | 'status'>,
  verb: LiveVerb,
): Promise<void> {
  const reporting = await findReporting(tx, story.id, viewer.id);
  assertCan(viewer, verb, liveSubject(story, reporting));
}

/**
 * A story that is held, with its live coverage, for somebody who may do this for it.
 * @throws Problem `not-found`, also for a story without live coverage; `not-allowed`
 */
export async function openCoverage(
  tx: Transaction,
  context: NewsroomContext,
  storyId: string,
  verb: LiveVerb,
): Promise<{ story: StoryHead; coverage: CoverageHead; reporting: Reporting }> {
  const story = isId(storyId) ? await lockStory(tx, storyId) : null;
  if (!story) throw new Problem('not-found');
  const own = await findOwnCoverage(tx, storyId, context.viewer.id);
  assertCan(context.viewer, verb, liveSubject(story, own?.reporting ?? null));
  if (!own) throw new Problem('not-found');
  return { story, coverage: own.coverage, reporting: own.reporting };
}

/** Notes what happened to the live coverage of a story. */
export async function auditLive(
  tx: Transaction,
  { viewer }: NewsroomContext,
  line: { storyId: string; verb: `live.${string}`; at: Date; detail?: ProblemDetail },
): Promise<void> {
  await writeAudit(tx, {
    at: line.at,
    personId: viewer.id,
    verb: line.verb,
    subjectKind: 'story',
    subjectId: line.storyId,
    detail: JSON.parse(JSON.stringify(line.detail ?? {})),
  });
}
