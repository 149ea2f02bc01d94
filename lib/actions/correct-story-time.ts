'use server';

import { timeCorrectionSchema } from '@/lib/document/time-correction';
import type { ActionResult } from '@/lib/kit/action-result';
import { correctStoryTime as correct } from '@/lib/newsroom/correct-story-time';
import type { TimeCorrection } from '@/lib/newsroom/time-correction';
import { answer } from './answer';

/** Corrects when a live story was first published. */
export async function correctStoryTime(request: TimeCorrection): Promise<ActionResult<void>> {
  return answer(timeCorrectionSchema, request, correct);
}
