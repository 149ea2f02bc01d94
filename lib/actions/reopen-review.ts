'use server';

import { type StepRequest, stepRequestSchema } from '@/lib/document/shapes/story-review';
import type { ActionResult } from '@/lib/kit/action-result';
import { reopenReview as reopen } from '@/lib/newsroom/review/reopen-review';
import { answer } from './answer';

/** Puts a story back into review. */
export async function reopenReview(request: StepRequest): Promise<ActionResult<null>> {
  return answer(stepRequestSchema, request, async (context, input) => {
    await reopen(context, input);
    return null;
  });
}
