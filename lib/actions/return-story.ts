'use server';

import { type StepRequest, stepRequestSchema } from '@/lib/document/shapes/story-review';
import type { ActionResult } from '@/lib/kit/action-result';
import { returnStory as giveBack } from '@/lib/newsroom/review/return-story';
import { answer } from './answer';

/** Returns a story to whoever writes it, with a note. */
export async function returnStory(request: StepRequest): Promise<ActionResult<null>> {
  return answer(stepRequestSchema, request, async (context, input) => {
    await giveBack(context, input);
    return null;
  });
}
