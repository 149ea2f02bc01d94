'use server';

import { type StepRequest, stepRequestSchema } from '@/lib/document/shapes/story-review';
import type { ActionResult } from '@/lib/kit/action-result';
import { approveStory as approve } from '@/lib/newsroom/review/approve-story';
import { answer } from './answer';

/** Approves a story. */
export async function approveStory(request: StepRequest): Promise<ActionResult<null>> {
  return answer(stepRequestSchema, request, async (context, input) => {
    await approve(context, input);
    return null;
  });
}
