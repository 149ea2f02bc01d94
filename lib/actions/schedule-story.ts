'use server';

import { type ScheduleRequest, scheduleRequestSchema } from '@/lib/document/shapes/schedule';
import type { ActionResult } from '@/lib/kit/action-result';
import { scheduleStory as schedule } from '@/lib/newsroom/schedule-story';
import { answer } from './answer';

/** Plans that a story goes out, or is taken down, at a time. */
export async function scheduleStory(request: ScheduleRequest): Promise<ActionResult<null>> {
  return answer(scheduleRequestSchema, request, async (context, input) => {
    await schedule(context, input);
    return null;
  });
}
