'use server';

import { type StepRequest, stepRequestSchema } from '@/lib/document/shapes/story-review';
import type { ActionResult } from '@/lib/kit/action-result';
import { takeBackStory as takeBack } from '@/lib/newsroom/review/take-back-story';
import { answer } from './answer';

/** Takes a story back that was handed in. */
export async function takeBackStory(request: StepRequest): Promise<ActionResult<null>> {
  return answer(stepRequestSchema, request, async (context, input) => {
    await takeBack(context, input);
    return null;
  });
}
