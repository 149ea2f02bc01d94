import * as z from 'zod/mini';
import { wallTimeSchema } from './schedule';

/** How long what is said to a step may be. */
export const longestStepNote = 2_000;

/** The most people that one story is assigned to. */
export const mostAssignees = 12;

/** The steps between a draft and what may go out. */
export type StepKind = 'hand-in' | 'take-back' | 'return' | 'approve' | 'reopen';

/** Where a story may stand that is neither on its way to readers nor has been with them. */
export const openStatuses = ['draft', 'in_review', 'returned', 'approved'] as const;
export type OpenStatus = (typeof openStatuses)[number];

/** Whether a story that stands there has its deadline still to keep: approved, or on its way to readers, it is ready. */
export function isUnready(status: string): boolean {
  return status === 'draft' || status === 'in_review' || status === 'returned';
}

const note = z.string().check(z.maxLength(longestStepNote));

/** A step of a story. `seen` is the status that the person saw: whoever comes second is told, and undoes nothing by chance. */
export const stepRequestSchema = z.strictObject({
  storyId: z.uuid(),
  seen: z.enum(openStatuses),
  note,
  /** The version that the person looked at; null for whichever stands there. */
  version: z.nullable(z.int().check(z.nonnegative())),
});
export type StepRequest = z.infer<typeof stepRequestSchema>;

export const assignRequestSchema = z.strictObject({
  storyId: z.uuid(),
  personIds: z.array(z.uuid()).check(z.maxLength(mostAssignees)),
});
export type AssignRequest = z.infer<typeof assignRequestSchema>;

/** A deadline by the newsroom's clocks; null takes it away. */
export const deadlineRequestSchema = z.strictObject({ storyId: z.uuid(), time: z.nullable(wallTimeSchema) });
export type DeadlineRequest = z.infer<typeof deadlineRequestSchema>;

/** Who writes a story, until when, and how far it has come. Times are ISO instants. */
export interface StoryReview {
  assignees: { id: string; name: string }[];
  /** `zone` is that of the clocks that it was read from. */
  deadline: { at: string; zone: string } | null;
  /** The version that an editor approved; null while none is. */
  approvedVersion: number | null;
  /** The newest step; null before the first. */
  step: { kind: StepKind; by: string; at: string; note: string } | null;
}
