import { writeAudit } from '@/lib/data/write/audit';
import { lockStory } from '@/lib/data/write/find-story';
import { keepRevision, wasReturned, writeStep } from '@/lib/data/write/story-steps';
import { tellStory } from '@/lib/data/write/tell-story';
import { inTransaction } from '@/lib/data/write/transaction';
import type { OpenStatus, StepKind, StepRequest } from '@/lib/document/shapes/story-review';
import { longestStepNote } from '@/lib/document/shapes/story-review';
import { workflowMessages } from '@/lib/kit/messages/workflow';
import { Problem } from '@/lib/kit/problem';
import { storySubject } from '@/lib/policy/story-subject';
import type { Verb } from '@/lib/policy/table';
import { assertCan, type NewsroomContext } from '../context';
import { tellOfStep } from '../notices/tell-of-step';

interface Step {
  verb: Verb;
  from: readonly OpenStatus[];
  to: OpenStatus;
}

/** What each step takes, and where it leads. */
const steps: Record<StepKind, Step> = {
  'hand-in': { verb: 'story.hand-in', from: ['draft', 'returned'], to: 'in_review' },
  'take-back': { verb: 'story.hand-in', from: ['in_review'], to: 'draft' },
  return: { verb: 'story.return', from: ['in_review'], to: 'returned' },
  approve: { verb: 'story.approve', from: ['in_review'], to: 'approved' },
  reopen: { verb: 'story.return', from: ['returned', 'approved'], to: 'in_review' },
};

/**
 * What all steps of a story share: it is held, stands where the person saw it, and may be moved by them. Neither text nor
 * version changes, so whatever is being written meanwhile is saved as ever; the version that was handed in or approved
 * gets a name, by which it is kept. Those whom it concerns are told.
 * @throws Problem `not-found`, `not-allowed`; `wrong-state` where the story stands elsewhere by now; `reason-missing` for a
 * note that is too long
 */
export async function takeStep(
  { viewer, now }: NewsroomContext,
  kind: StepKind,
  { storyId, seen, ...request }: StepRequest,
): Promise<void> {
  const { verb, from, to } = steps[kind];
  const note = request.note.trim();
  if (note.length > longestStepNote) throw new Problem('reason-missing', { limit: longestStepNote });
  await inTransaction(async (tx) => {
    const story = await lockStory(tx, storyId);
    if (!story) throw new Problem('not-found');
    assertCan(viewer, verb, storySubject(story));
    if (story.status !== seen || !from.includes(seen)) {
      throw new Problem('wrong-state', { status: story.status });
    }
    const at = now();
    const version = Math.min(request.version ?? story.version, story.version);
    const approvedVersion = to === 'approved' ? version : null;
    // Handed in again and taken back, it is as it was: returned, with what was asked for.
    const status = kind === 'take-back' && (await wasReturned(tx, storyId)) ? 'returned' : to;
    await writeStep(tx, { storyId, kind, byId: viewer.id, at, note, version }, { status, approvedVersion });
    const name = workflowMessages().revision[kind];
    if (name) await keepRevision(tx, storyId, version, name(viewer.name));
    await writeAudit(tx, {
      at,
      personId: viewer.id,
      verb: `story.${kind}`,
      subjectKind: 'story',
      subjectId: storyId,
      detail: { version, ...(note && { note }) },
    });
    await tellOfStep(tx, kind, { story, byId: viewer.id, text: note, at });
    await tellStory(tx, storyId);
  });
}
