'use server';

import { type DeadlineRequest, deadlineRequestSchema } from '@/lib/document/shapes/story-review';
import type { ActionResult } from '@/lib/kit/action-result';
import { setDeadline as set } from '@/lib/newsroom/review/set-deadline';
import { answer } from './answer';

/** Says by when a story has to be ready. Returns what was said before. */
export async function setDeadline(
  request: DeadlineRequest,
): Promise<ActionResult<{ before: DeadlineRequest['time'] }>> {
  return answer(deadlineRequestSchema, request, set);
}
