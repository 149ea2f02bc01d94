'use server';

import { getDeskUpdate } from '@/lib/data/desk/desk-update';
import type { DeskUpdate } from '@/lib/document/shapes/desk-story';
import { timeCorrectionSchema } from '@/lib/document/time-correction';
import type { ActionResult } from '@/lib/kit/action-result';
import { correctUpdateTime as correct } from '@/lib/newsroom/correct-update-time';
import type { TimeCorrection } from '@/lib/newsroom/time-correction';
import { answer } from './answer';

/** Corrects when an update was published. */
export async function correctUpdateTime(request: TimeCorrection): Promise<ActionResult<DeskUpdate>> {
  return answer(timeCorrectionSchema, request, async (context, input) => {
    await correct(context, input);
    return getDeskUpdate(context.viewer, input.id);
  });
}
