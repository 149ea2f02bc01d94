import { approveStory } from '@/lib/actions/approve-story';
import { handInStory } from '@/lib/actions/hand-in-story';
import { reopenReview } from '@/lib/actions/reopen-review';
import { returnStory } from '@/lib/actions/return-story';
import { takeBackStory } from '@/lib/actions/take-back-story';
import type { StoryStatus } from '@/lib/document/shapes/desk-story';
import type { OpenStatus, StepKind, StepRequest } from '@/lib/document/shapes/story-review';
import type { ActionResult } from '@/lib/kit/action-result';

/** The action of each step. */
export const stepActions: Record<StepKind, (request: StepRequest) => Promise<ActionResult<null>>> = {
  'hand-in': handInStory,
  'take-back': takeBackStory,
  return: returnStory,
  approve: approveStory,
  reopen: reopenReview,
};

/** What somebody may do on a story's way to approval. */
export interface MayStep {
  handIn: boolean;
  return: boolean;
  approve: boolean;
}

const leads: Record<StepKind, { may: keyof MayStep; from: readonly OpenStatus[] }> = {
  approve: { may: 'approve', from: ['in_review', 'returned', 'draft'] },
  'hand-in': { may: 'handIn', from: ['draft', 'returned'] },
  return: { may: 'return', from: ['in_review', 'approved'] },
  reopen: { may: 'return', from: ['returned', 'approved'] },
  'take-back': { may: 'handIn', from: ['in_review'] },
};

const kinds = Object.keys(leads) as StepKind[];

/** The steps that somebody may take with a story that stands there. */
export function stepsFrom(status: StoryStatus, may: MayStep): StepKind[] {
  return kinds.filter((kind) => may[leads[kind].may] && leads[kind].from.some((from) => from === status));
}
