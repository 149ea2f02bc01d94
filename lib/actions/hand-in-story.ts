'use server';

import { type StepRequest, stepRequestSchema } from '@/lib/document/shapes/story-review';
import type { ActionResult } from '@/lib/kit/action-result';
import { handInStory as handIn } from '@/lib/newsroom/review/hand-in-story';
import { answer } from './answer';

/** Hands a story in for review. */
export async function handInStory(request: StepRequest): Promise<ActionResult<null>> {
  return answer(stepRequestSchema, request, async (context, input) => {
    await handIn(context, input);
    return null;
  });
}
