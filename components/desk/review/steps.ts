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

const leads: Record<StepKind, { may: keyof MayStep; from: readonly OpenStatus[]; to: OpenStatus }> = {
  approve: { may: 'approve', from: ['in_review'], to: 'approved' },
  'hand-in': { may: 'handIn', from: ['draft', 'returned'], to: 'in_review' },
  return: { may: 'return', from: ['in_review'], to: 'returned' },
  reopen: { may: 'return', from: ['returned', 'approved'], to: 'in_review' },
  'take-back': { may: 'handIn', from: ['in_review'], to: 'draft' },
};

const kinds = Object.keys(leads) as StepKind[];

/** The steps that somebody may take with a story that stands there. */
export function stepsFrom(status: StoryStatus, may: MayStep): StepKind[] {
  return kinds.filter((kind) => may[leads[kind].may] && leads[kind].from.some((from) => from === status));
}

/** The step that moves a story from one state to another; null where there is none that somebody may take. */
export function stepBetween(from: StoryStatus, to: StoryStatus, may: MayStep): StepKind | null {
  return stepsFrom(from, may).find((kind) => leads[kind].to === to) ?? null;
}

/** The step that undoes another, for whoever took it. */
export const undoing: Partial<Record<StepKind, StepKind>> = {
  'hand-in': 'take-back',
  'take-back': 'hand-in',
  return: 'reopen',
  approve: 'reopen',
};

export const leadsTo = (kind: StepKind): OpenStatus => leads[kind].to;
