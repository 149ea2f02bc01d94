'use server';

import { type FrontPlanRequest, frontPlanSchema } from '@/lib/document/shapes/desk-front';
import type { ActionResult } from '@/lib/kit/action-result';
import { scheduleFront as schedule } from '@/lib/newsroom/fronts/schedule-front';
import { answer } from './answer';

/** Plans that the working copy of a front goes out at a time, as it is now. */
export async function scheduleFront(request: FrontPlanRequest): Promise<ActionResult<{ id: string }>> {
  return answer(frontPlanSchema, request, async (context, plan) => ({
    id: (await schedule(context, plan)).id,
  }));
}
